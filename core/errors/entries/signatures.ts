import { request } from '../error-entry.ts'

/** Signed requests that do not hold. */
export const signatures = {
  'digest-unreadable': request(
    400,
    '请求头 Content-Digest 无法读取，或既没有 sha-256 也没有 sha-512。请按 RFC 9530 写明请求内容的摘要，如 sha-256=:…:。',
    "The request's Content-Digest field cannot be read or holds neither sha-256 nor sha-512. Send the digest of the body as RFC 9530 writes it, such as sha-256=:…:.",
  ),
  'digest-wrong': request(
    400,
    '收到的内容与签名的内容不一致，摘要不相符。请对实际发送的字节计算摘要，然后再签名。',
    'The body is not the one that was signed: its digest is another. Take the digest of exactly the bytes that are sent, and sign after that.',
  ),
  'signature-missing': request(
    401,
    '请求没有签名。请按 RFC 9421 用本单位的密钥签名（做法见 docs/connect-a-party.md）；运行维护人员请在 Authorization 请求头中附上维护令牌。',
    "The request is not signed. Sign it with your party's key as RFC 9421 describes (the guide is docs/connect-a-party.md), or, as the operator, send the token in the Authorization header.",
  ),
  'signature-malformed': request(
    401,
    '请求头 Signature-Input 与 Signature 不是 RFC 9421 规定的写法，或两者不对应。请对照接入说明中的示例检查。',
    'The fields Signature-Input and Signature cannot be read together as RFC 9421 writes them. Compare them with the example in the guide.',
  ),
  'signature-incomplete': request(
    401,
    '签名缺少必须覆盖或写明的内容：{missing}。请补上后重新签名。',
    'The signature leaves out what it has to cover or to name: {missing}. Add it and sign again.',
  ),
  'signature-component': request(
    401,
    '签名覆盖的“{component}”在请求中不存在、重复，或属于这里不接受的写法。请只覆盖实际发送的内容，每项一次。',
    'The signature covers “{component}”, which this request does not have, has twice, or which is of a kind that is not taken here. Cover only what is sent, each thing once.',
  ),
  'signature-time': request(
    401,
    '签名时间与平台时间相差超过 {seconds} 秒，或签名已到期。请校准时钟，并在发送时签名。',
    'The time of the signature lies more than {seconds} seconds from the time here, or the signature has ended. Set the clock, and sign each request when it is sent.',
  ),
  'signature-wrong': request(
    401,
    '签名与请求内容和密钥不相符。请对照接入说明核对签名原文：请求方法、实际发送的网址、按所列顺序的各请求头。',
    'The signature does not fit the request and the key. Compare the signature base with the guide: method, address as sent, fields in the order named.',
  ),
  'signature-replayed': request(
    401,
    '带有这个 nonce 的请求此前已经接收，本次没有重复接收。请为每次请求取新的 nonce 并重新签名；重发相同事件不会重复入库。',
    'A request with this nonce was taken before, so this one was not. Give each request a nonce of its own and sign it anew; sending the same events again is harmless.',
  ),
  'key-unknown': request(
    401,
    '平台没有登记签名所写的密钥[：{key}]。请核对 keyid，或请运行维护人员登记该密钥。',
    'No key is registered here under the name the signature gives[: {key}]. Check keyid, or have the key registered by the operator.',
  ),
  'key-algorithm': request(
    401,
    '这把密钥登记的算法是 {algorithm}，签名写的是另一种。请把 alg 写成登记的算法。',
    'The key is registered for {algorithm}, but the signature names another algorithm. Write alg as it is registered.',
  ),
  'key-not-yet-valid': request(
    401,
    '密钥 {key} 尚未生效。请使用有效期内的密钥签名，或等到生效之日。',
    'The key {key} is not in force yet. Sign with the key in force, or wait for its first day.',
  ),
  'key-expired': request(
    401,
    '密钥 {key} 已过有效期。请改用新密钥签名，或请运行维护人员登记新密钥。',
    'The key {key} is past its last day. Sign with its successor, or ask the operator to register a new one.',
  ),
  'key-withdrawn': request(
    401,
    '密钥 {key} 已停用。请用本单位的其他密钥签名；如不知停用缘由，请联系运行维护人员。',
    'The key {key} was taken out of force. Sign with another key of yours, and tell the operator if this comes as a surprise.',
  ),
  'content-encoding-signed': request(
    415,
    '带签名的请求不能压缩。请去掉 Content-Encoding，直接发送签名时的字节。',
    'A signed request is taken only as it is, not compressed. Leave out Content-Encoding, and send the bytes that were signed.',
  ),
  'address-unknown': request(
    421,
    '请求使用的主机名 {host} 不是平台登记的地址，无法核验签名。请发送到平台提供的地址；运行维护人员请在 YIWANG_URL 中设置该地址。',
    'The request came in under the name {host}, which this service does not know as its own, so no signature can be checked. Send it to the address you were given; the operator sets it as YIWANG_URL.',
  ),
} as const
