/** Minutes to wait after each failed attempt; after the last the sending is failed and waits for somebody to replay it. */
export const backoffMinutes = [0.1, 0.5, 2, 10, 30, 120, 480, 1440]
