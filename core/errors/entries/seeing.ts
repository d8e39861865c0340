import { request, row } from '../error-entry.ts'

/** What may be seen by whom, and for what. */
export const seeing = {
  'duty-missing': request(
    403,
    '您现有的角色无权办理此事。请向安全管理员申请相应角色，或请有权人员办理。',
    'None of your roles allows this. Ask the security administrator for the role that does, or somebody who has it to do it.',
  ),
  'purpose-missing': request(
    403,
    '此数据未公开，查阅须说明用途和所办事项编号。请在请求头 x-purpose 与 x-case-no 中写明，可选用途见 /api/purposes。',
    'This is not public: say for what purpose and for which case you read it. Give both (headers x-purpose and x-case-no); the purposes are listed at /api/purposes.',
  ),
  'out-of-scope': request(
    403,
    '该数据不属于您所在部门，也不在您的任务范围内，不能查阅。请向掌握该数据的部门申请。',
    "This is not among your department's records or your own tasks, so it is not yours to read. Ask the department that keeps it.",
  ),
  'field-closed': request(
    403,
    '该字段不向任何人显示明文，或记录中没有填写。如只需知道是否一致，请改用核验。',
    'This field is open to nobody in clear, or the record says nothing in it. If a yes or no is enough, verify it instead.',
  ),
  'rights-of-persons': request(
    403,
    '个人信息权利属于自然人，当前账号是法人或其他组织。如要行使个人权利，请以本人身份登录。',
    'These are rights of natural persons, and this account is of an organisation. Sign in as yourself to use them.',
  ),
  'consent-not-found': request(
    404,
    '您没有这个编号的同意。请从“我的数据”的同意列表中选择。',
    'There is no consent of yours with this number. Choose it from the list in My data.',
  ),
  'notice-changed': request(
    409,
    '同意所依据的告知书已有新版本，尚未登记同意。请阅读新版本后再决定。',
    'The notice has a newer version, so no consent was recorded. Read the new one and decide again.',
  ),
  'field-twice': row(
    '同一字段在两列中取值不同。请只保留正确的一列。',
    'The field stands in two columns with different values. Keep the column that is right.',
  ),
  'care-closed': request(
    403,
    '健康档案只有医生可以查阅。须经本人单独同意（同意书写明您所在的医疗机构），用途选“经本人同意的诊疗”；抢救等紧急情况选“紧急情况下保护生命财产”，事后告知本人并由审计复核。',
    'Health records are for doctors: with the separate consent of the patient, which names your hospital, and the purpose of treating them; or in an emergency, which is told to the patient and looked after by the auditor.',
  ),
  'record-closed': request(
    403,
    '该记录已限制处理或已同意删除，只保存、不使用。答复本人的请求、应对紧急情况或依法配合司法机关时，请选择相应用途后查阅。',
    'This record is restricted or was deleted on request: it is kept and not used. To answer the person, in an emergency, or where the law obliges you, choose that purpose and read it then.',
  ),
} as const
