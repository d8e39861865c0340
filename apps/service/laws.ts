/** An article of the Administrative Licensing Law. */
export const licensing = (article: string) => `中华人民共和国行政许可法#${article}`

/** What the city promises beyond the law, and says so wherever a limit names its basis. */
export const cityPromise = (what: string) => `本市政务服务规定（${what}）`
