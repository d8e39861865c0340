import { request, system } from '../error-entry.ts'

/** Accounts, signing in, roles and delegations. */
export const people = {
  'not-signed-in': request(
    401,
    '此功能不对所有人开放。请先登录；运行维护人员也可在平台所在的机器上打开，或在 Authorization 请求头中附上维护令牌。',
    'This is not open to everybody. Sign in first; whoever runs the service may also open it on its own machine or send its token in the Authorization header.',
  ),
  'sign-in-failed': request(
    401,
    '账号名或密码不正确，或者账号因连续输错 {tries} 次已锁定 {minutes} 分钟，或已停用。请核对后稍后再试；账号管理员可以发送新的链接。',
    'Name or password is wrong, or the account is closed for {minutes} minutes after {tries} wrong tries or suspended. Check both and try again later; whoever manages accounts can send a new link.',
  ),
  'second-factor-wrong': request(
    401,
    '动态码不正确、已过期或已用过，或者账号因多次输错已锁定。请等待验证器显示下一个动态码后再输入。',
    'The code is wrong, past its time or used already, or the account is closed after too many wrong tries. Wait for the next code of your authenticator and enter that.',
  ),
  'passkey-refused': request(
    401,
    '通行密钥未能通过验证，或者等待时间过长。请重新开始；如仍不成功，请使用另一种验证方式。',
    'The passkey could not be checked, or the question it answers is too old. Start again; if it happens again, use another second factor.',
  ),
  'provider-refused': request(
    401,
    '身份认证服务返回的结果不可信，没有登录。请从本站页面重新开始登录。',
    'The answer of the identity provider could not be trusted, so nobody was signed in. Start the sign-in again from our page.',
  ),
  'password-wrong': request(
    403,
    '现用密码不正确，或者账号因连续输错 {tries} 次已锁定 {minutes} 分钟。请输入目前登录所用的密码。',
    'The present password does not fit, or the account is closed for {minutes} minutes after {tries} wrong tries. Enter the password you sign in with now.',
  ),
  'second-factor-missing': request(
    403,
    '此操作需要第二重身份验证。请输入验证器中的动态码或使用通行密钥，然后重试。',
    'This needs a second proof that it is you. Enter the code of your authenticator or use your passkey, then do it again.',
  ),
  'foreign-page': request(
    403,
    '请求来自其他网站的页面，未作任何改动。请在本平台页面中重新操作。',
    'The request came from a page that is not one of ours, so nothing was changed. Open the page here and do it again.',
  ),
  'own-roles': request(
    403,
    '任何人不得授予或撤销本人账号的角色。请由另一位安全管理员办理。',
    'Nobody gives or takes roles of their own account. Ask another security administrator.',
  ),
  'delegation-scope': request(
    403,
    '委托范围不包括此事。请委托人另行授权，或以本人身份办理。',
    'You act for somebody who did not let you do this. Ask them for a delegation that covers it, or act for yourself.',
  ),
  'account-not-found': request(
    404,
    '没有这个账号。请核对账号名或编号，并确认账号在本系统开立。',
    'There is no account of this name or number. Check it, and that the account was made here.',
  ),
  'link-not-found': request(
    404,
    '这个链接不能使用：已经用过、已经过期，或者从未发出。请索取新的链接。',
    'This link is not good: it was used, is past its time, or was never one. Ask for a new one.',
  ),
  'delegation-not-found': request(
    404,
    '您没有这项有效的委托，可能已经终止。请查看委托列表。',
    'There is no such delegation of yours that is in force. It may have ended; look at the list of delegations.',
  ),
  'passkey-not-found': request(
    404,
    '您没有这个通行密钥。请查看账号中的列表。',
    'There is no such passkey of yours. Look at the list in your account.',
  ),
  'session-not-found': request(
    404,
    '您没有这个登录会话，可能已经结束。请查看账号中的列表。',
    'There is no such session of yours; it may have ended already. Look at the list in your account.',
  ),
  'account-exists': request(
    409,
    '账号名 {name} 已被使用。请换一个名称。',
    'There is an account of the name {name} already. Choose another name.',
  ),
  'role-conflict': request(
    409,
    '同一人不得同时担任{one}和{other}，因为两者相互监督。请去掉其中一个。',
    'Nobody may hold the roles {one} and {other} together, because one watches over the other. Leave one of them out.',
  ),
  'last-administrator': request(
    409,
    '这是最后一个担任{role}的账号，该角色不能无人担任。请先授予他人。',
    'This is the last account with the role {role}, and the role must not be left with nobody. Give it to somebody else first.',
  ),
  'role-held': request(
    409,
    '已有账号担任{role}，不再生成首个链接。请联系该账号持有人；如其确已无法登录，请加 --lost 执行。',
    'Somebody holds the role {role} already, so no first link is made for it. Ask them; if they have lost the way in for good, say so with --lost.',
  ),
  'provider-joined': request(
    409,
    '该身份认证账号已关联本平台的另一个账号。请直接用它登录，或换用其他身份认证账号。',
    'This account of the identity provider belongs to another account here already. Sign in with it instead, or choose another one there.',
  ),
  'number-missing': request(
    409,
    '该账号属于谁尚未确认，不能以其名义办理。请在账号中填写号码并经确认。',
    'It is not confirmed yet whose account this is, so nothing can be done in that name. State your number in your account and have it confirmed.',
  ),
  'second-factor-last': request(
    409,
    '该账号的角色要求第二重身份验证，这是最后一种验证方式。请先添加另一种。',
    'This is the last second factor of an account whose roles ask for one. Add another one first.',
  ),
  'account-name-refused': request(
    422,
    '不能用作账号名。请使用 2 至 64 个文字、数字、点、连字符、下划线或 @，以文字或数字开头，且不含个人号码。',
    'This cannot be a sign-in name. Use 2 to 64 letters, digits, dots, hyphens, underscores or @, beginning with a letter or digit, and no personal number.',
  ),
  'password-refused': request(
    422,
    '密码未被接受：{fault}。请至少使用 {least} 个字符并包含小写字母、大写字母、数字、其他字符中的 {kinds} 种，或者至少使用 {leastAlone} 个任意字符。',
    'This password is not taken: {fault}. Take at least {least} characters of {kinds} kinds (small letters, capitals, digits, others), or at least {leastAlone} of any kind.',
  ),
  'number-refused': request(
    422,
    '不是居民身份证号码或统一社会信用代码，或者与填写的号码不一致。请逐位核对。',
    'This is no identity number or unified social credit code, or not the one that was stated. Check it digit by digit.',
  ),
  'delegation-too-long': request(
    422,
    '委托最晚到 {latest}。请选择这一天或更早的日期，到期后可以再次委托。',
    'A delegation lasts no longer than until {latest}. Choose that day or an earlier one; it can be given anew afterwards.',
  ),
  'provider-unavailable': system(
    503,
    '身份认证服务没有应答。请使用密码登录，或几分钟后再试。',
    'The identity provider does not answer. Sign in by password, or try again in a few minutes.',
  ),
} as const
