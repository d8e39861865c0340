/** Whether a text is an id as we write it; PostgreSQL would refuse any other as a fault of ours. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
