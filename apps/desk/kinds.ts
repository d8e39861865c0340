/** What a request wants, and the time that kind of answer has: 咨询, 求助, 投诉, 建议. A clock of its own for each. */
export const kinds = ['consult', 'help', 'complain', 'suggest']
