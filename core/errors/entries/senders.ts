import { request, row } from '../error-entry.ts'

/** Parties, things and their keys; receivers and what is sent to them. */
export const senders = {
  'party-suspended': request(
    403,
    '平台已暂停接收本单位的数据。请向运行维护人员了解原因和恢复时间。',
    'Receiving from this party is suspended. Ask the operator for the reason and for when it goes on.',
  ),
  'party-revoked': request(
    403,
    '本单位的接入登记已经撤销，此前的数据仍予保存。如需继续发送，请重新登记。',
    'The registration of this party has ended for good. What it sent before is kept; to send again, register anew.',
  ),
  'thing-suspended': request(
    403,
    '平台已暂停接收这台设备的数据。请向设备所有者了解原因，恢复由所有者办理。',
    'Receiving from this device is suspended. Ask its owner for the reason; they can let it go on.',
  ),
  'thing-revoked': request(
    403,
    '设备 {thing} 的登记已经撤销，此前的数据仍予保存。如需继续发送，请以新的名称重新登记。',
    'The registration of {thing} has ended for good. What it sent before is kept; to send again, register it under another name.',
  ),
  'receiver-not-found': request(
    404,
    '没有找到这个编号的接收方。请查看接收方列表。',
    'There is no receiver with this number. See the list of receivers.',
  ),
  'sending-not-found': request(
    404,
    '发件箱中没有这个编号的消息。请查看待发送列表。',
    'There is no message with this number in the outbox. See the list of messages to be sent.',
  ),
  'party-not-found': request(
    404,
    '没有登记过这个接入单位。请查看 /api/parties 的列表。',
    'There is no party under this name. See the list under /api/parties.',
  ),
  'key-not-found': request(
    404,
    '该单位没有这个名称的可用密钥。请在单位页面查看密钥列表。',
    "This party has no key of that name in force. See the keys on the party's page.",
  ),
  'thing-not-found': request(
    404,
    '您可管理的设备中没有这个名称。请查看 /api/things 的列表。',
    'There is no device of that name among those you may manage. See the list under /api/things.',
  ),
  'sealing-key-not-found': request(
    404,
    '没有这个名称的加密密钥。请用 yiwang keys list 查看列表。',
    'There is no sealing key of that name. See the list under npx yiwang keys list.',
  ),
  'sending-not-stopped': request(
    409,
    '这条消息已经送达或正在发送，本次没有重发。只有停止发送的消息才能重发。',
    'This message is delivered or still on its way, so it was not sent again. Only a message that was given up can be replayed.',
  ),
  'party-exists': request(
    409,
    '已经登记过名为 {party} 的单位，名称不重复使用。请另取名称，或为该单位登记新密钥。',
    'A party is already registered as {party}; names are never given twice. Choose another, or give that party a new key.',
  ),
  'key-exists': request(
    409,
    '这把密钥或名称 {key} 此前已经登记，不能再次使用。请生成新的密钥对后登记。',
    'This key, or the name {key}, has been registered before; neither is taken twice. Make a new key pair and register that.',
  ),
  'thing-exists': request(
    409,
    '已经登记过名为 {thing} 的设备，名称不重复使用。请另取名称。',
    'A device is already registered as {thing}; names are never given twice. Choose another.',
  ),
  'sealing-key-used': request(
    409,
    '密钥 {key} 仍在使用：它正用于加密，或仍有、可能仍有数据在其下。请待全部重新加密后再试，进度见 yiwang keys list。',
    'The key {key} is still needed: it seals, or something lies or may lie under it. Wait until everything is sealed anew (npx yiwang keys list says so), then try again.',
  ),
  'receiver-missing': request(
    422,
    '没有写明提供给谁。请填写接收方的名称后再同意。',
    'It is not said who receives it. Write the name of the receiver, then consent.',
  ),
  'receiver-party-missing': request(
    422,
    '办件的进展只发给办理它的单位。请选择这个地址属于哪个接入单位。',
    'What becomes of cases is told only to those who handle them. Choose which connected party this address belongs to.',
  ),
  'receiver-url-refused': request(
    422,
    '不能向这个地址发送消息。请填写公网上的 https 地址，地址中不要带用户名和密码。',
    'Messages cannot be sent to this address. Give an https address on a public network, without a user name or password in it.',
  ),
  'party-id-refused': request(
    422,
    '单位代号由小写字母、数字和连字符组成，最多 63 位。请改为如 market-regulation 的写法。',
    'The name of a party consists of small letters, digits and hyphens, at most 63. Choose one such as market-regulation.',
  ),
  'thing-id-refused': request(
    422,
    '设备名称由 3 至 63 位小写字母、数字和连字符组成。请改为如 water-meter-0017 的写法。',
    'The name of a device consists of 3 to 63 small letters, digits and hyphens. Choose one such as water-meter-0017.',
  ),
  'key-unreadable': request(
    422,
    '这不是 PEM 格式的 Ed25519、P-256 或 SM2 公钥。请提供以 BEGIN PUBLIC KEY 开头的文件，切勿提供私钥。',
    'This is no public key of Ed25519, P-256 or SM2 in PEM. Send the file that begins with BEGIN PUBLIC KEY, never the private one.',
  ),
  'quota-exceeded': request(
    429,
    '可发送的数量已用完：{what}最多 {most}。本次请求没有接收；请在 {seconds} 秒后重新发送，也可分成几次。',
    'The sender has used up what it may send: {what}, at most {most}. Nothing of this request was taken; send it again in {seconds} seconds, unchanged or in smaller parts.',
  ),
  'party-paused': request(
    429,
    '最近 {received} 行中有 {refused} 行未通过（{percent}%），平台暂停接收本单位的数据。请查看此前返回的原因并更正，{seconds} 秒后再发送。',
    '{refused} of the last {received} rows were refused ({percent} %), so receiving from this party rests. See the reasons in the answers so far, mend the rows, and send again in {seconds} seconds.',
  ),
  'thing-source-other': row(
    '事件的来源写作“{given}”，而签名的是 {thing}；设备只能以自己的名义发送。请把来源改为 {thing}。',
    'The event names “{given}” as its source, but {thing} signed it, and a device speaks in its own name alone. Write {thing} as the source.',
  ),
  'thing-type-other': row(
    '{thing} 没有登记发送“{given}”类型的数据。请选择已登记的类型，或请所有者按该类型重新登记设备。',
    '{thing} is not registered to send events of the type “{given}”. Choose a type it is registered for, or have its owner register the device anew with this one.',
  ),
  'thing-door': row(
    '这类数据只接收所述设备本身的报送。请由已登记的设备签名后自行发送。',
    'Records of this type are taken only from the registered device they are about. Let the device sign and send them itself.',
  ),
} as const
