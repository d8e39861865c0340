import { Type } from '#core/app.ts'

/** Kinds of market entity (市场主体登记管理条例实施细则 art. 9), without branches. */
export const entityKinds = [
  '有限责任公司',
  '股份有限公司',
  '个人独资企业',
  '普通合伙企业',
  '有限合伙企业',
  '农民专业合作社',
  '个体工商户',
]

export const entityKind = Type.String({ enum: entityKinds })

/** FEEL: the second character of the credit code, by kind: enterprise, individual business, cooperative (GB 32100). */
export const usccCategory =
  'if form.kind = "个体工商户" then "2" else if form.kind = "农民专业合作社" then "3" else "1"'

/** FEEL: who it is towards the credit platform, by an expression for the kind. */
export const counterpartyKind = (kind: string) =>
  `if ${kind} = "个体工商户" then "个体工商户" else "法人及非法人组织"`
