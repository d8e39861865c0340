import { request, row, system } from '../error-entry.ts'

/** Cases, their steps, forms and ratings. */
export const cases = {
  'step-not-yours': request(
    403,
    '这一步应由申请人、其他角色或者其他部门办理。请转交相应人员。',
    'This step is for somebody else: the applicant, another role, or another department. Hand the case on to them.',
  ),
  'case-with-colleague': request(
    403,
    '本件由同事承办。如需查阅，请说明理由；如需办理，请先转交给自己并说明理由。',
    'This case is with a colleague. Say why you have to look into it, or take it over with a reason first.',
  ),
  'case-not-yours': request(
    403,
    '该办件由其他部门办理，不能查阅。请联系该部门，或者由其负责人移交。',
    'This case lies with another department, so it is not yours to read. Ask that department, or the head who may hand it over.',
  ),
  'case-reference-unclear': request(
    403,
    '所填的事项编号事后无法核对。请照抄您正在办理的办件、任务或文书的编号，例如 BJ331500261016000001；不要填写身份证件号码。',
    'The number you gave as your case cannot be looked up afterwards. Copy the number of the case, task or document you are working on, such as BJ331500261016000001; never the number of a person.',
  ),
  'case-not-handled': request(
    403,
    '以“办理申请事项”或“答复个人权利请求”为用途查阅，须填写本部门正在本平台办理的办件编号，所填编号不是。请按办件上的编号填写，或改选实际的查阅用途。',
    'To read for handling an application or answering a person’s request takes the number of a case that your department handles here, and this is none. Give its number as the case shows it, or name the purpose you do read for.',
  ),
  'calendar-not-found': request(
    404,
    '这个日历网址不存在或已停用。请在工作台重新生成网址，再到日历软件中订阅。',
    'There is no calendar at this address, or it was ended. Make a new address in the workbench and subscribe to that.',
  ),
  'case-not-found': request(
    404,
    '没有这个编号的办件，或者不是您的办件。请核对收件凭证上的编号。',
    'There is no case of this number here, or it is not one of yours. Check the number on the receipt.',
  ),
  'item-not-found': request(
    404,
    '没有这个编码的事项。请在事项清单中查找。',
    'There is no service of this code. Look for it in the list of services.',
  ),
  'draft-not-found': request(
    404,
    '该事项没有保存的草稿，可能已经提交或者已经删除。请从事项页面重新填写。',
    "Nothing was saved for this service, or it has been sent or thrown away since. Begin anew from the service's page.",
  ),
  'desk-not-found': request(
    404,
    '该办件已不在这个岗位。请刷新待办列表，查看现在由谁办理。',
    'The case does not wait at this desk any more. Load the queue again to see where it is.',
  ),
  'case-moved-on': request(
    409,
    '在您操作期间，他人已经办理了该办件，本次操作未执行。请查看办理情况，您填写的内容仍然保留。',
    'Somebody else has acted on this case meanwhile, so your step was not taken. See what was done; what you typed is still there.',
  ),
  'form-outdated': request(
    409,
    '这份表是按较早的版本填写的，表在您填写期间有变化，所以没有登记。填写的内容都还在：请载入现在的表，核对后再提交。',
    'The form has changed since it was opened, so nothing was recorded. What you typed is still there: load the form as it is now, check it and send it again.',
  ),
  'rating-too-early': request(
    409,
    '办件尚未办结。请在办结后评价。',
    'The case is not over yet. Rate it when it is closed.',
  ),
  'rating-given': request(
    409,
    '该办件已经评价过。每件只能评价一次，可在办件页面查看。',
    'This case has been rated already. Each case is rated once; its page shows how.',
  ),
  'rating-not-here': request(
    409,
    '这类办件不需要评价。请对所属的办件作出评价。',
    'Cases of this kind are not rated. Rate the case it belongs to.',
  ),
  'item-suspended': request(
    409,
    '该事项自 {from} 起暂停办理[，至 {until}（含当日）]。原因：{reason}。填写的内容都还在，可以保存，恢复后再提交。',
    'This service is suspended from {from}[ to the end of {until}]. The reason given: {reason}. What you typed is still there: save it and send it when the service is open again.',
  ),
  'item-cancelled': request(
    409,
    '该事项已于 {from} 取消，不再受理申请。原因：{reason}。取消依据见事项页面。',
    'This service was cancelled on {from} and takes no applications any more. The reason given: {reason}. Its page names the basis.',
  ),
  'item-part-suspended': request(
    409,
    '这件事需要的“{part}”自 {from} 起暂停办理[，至 {until}（含当日）]，目前不能一并申请。原因：{reason}。填写的内容都还在，可以保存，恢复后再提交。',
    'A part of this matter, “{part}”, is suspended from {from}[ to the end of {until}], so the whole cannot be applied for. The reason given: {reason}. What you typed is still there: save it and send it when the part is open again.',
  ),
  'item-part-cancelled': request(
    409,
    '这件事需要的“{part}”已于 {from} 取消，目前不能一并申请。原因：{reason}。请联系主管部门，或者单独申请其他事项。',
    'A part of this matter, “{part}”, was cancelled on {from}, so the whole cannot be applied for. The reason given: {reason}. Ask the department in charge, or apply for the other parts by themselves.',
  ),
  'item-code-taken': row(
    '已有事项使用编码 {value}。请换一个编码，或者在该事项上提出变更。',
    'There is an item with the code {value} already. Choose another code, or change that item.',
  ),
  'step-not-now': request(
    409,
    '办件处于当前状态时不能执行这一步。请刷新办件，按页面显示的步骤办理。',
    'This step is not possible in the state the case is in now. Load the case again; the steps that are possible are shown there.',
  ),
  'step-condition': request(
    409,
    '这一步所需的条件尚未满足。请查看办件还在等待什么，然后再试。',
    'What this step depends on is not fulfilled yet. Look at what the case still waits for, then try again.',
  ),
  'too-many-items': request(
    422,
    '一次请求中的条数过多（最多 {most} 条）。请分几次发送。',
    'The request holds more items than are taken at once (most {most}). Send it in several parts.',
  ),
  'form-refused': request(
    422,
    '表单还不能提交，没有登记。请按各栏的提示补充或改正，填写的内容都还在。',
    'The form cannot be taken as it stands, and nothing was recorded. Mend what stands at the fields; what you typed is still there.',
  ),
  'step-unknown': request(
    422,
    '此类办件没有步骤 {step}。请刷新办件，选择页面显示的步骤。',
    'This kind of case has no step {step}. Load the case again and choose one of the steps shown.',
  ),
  'step-form-missing': request(
    422,
    '这一步需要填写表单。请打开该步骤的表单，填写后重新提交。',
    'This step needs a form filled in. Open the form of the step, fill it in and send it again.',
  ),
  'step-reason-missing': request(
    422,
    '这一步需要说明理由。请写明理由后再操作。',
    'This step needs a reason. Write in a sentence why, then take it again.',
  ),
  'step-departs': request(
    422,
    '决策表的建议与此不同。请写明作出不同决定的理由，或者按建议办理。',
    'The decision table suggests otherwise. Write why you decide differently, or take the step it suggests.',
  ),
  'step-extension': request(
    422,
    '期限不能延长：{fault}。请在剩余期限内作出决定，或者查看该期限的规定。',
    'The time limit cannot be extended: {fault}. Decide within the time that is left, or see the rule of this limit.',
  ),
  'item-closed': request(
    422,
    '该事项目前不受理申请。请在事项页面查看受理时间。',
    'This service does not take applications on this day. See its page for when it does.',
  ),
  'case-never-rests': system(
    500,
    '流程 {process} 会不停地自动推进，本次没有办理。请维护人员检查该流程的声明。',
    'The process {process} moves on without end by itself, so nothing was done. Whoever runs the service should look at its declaration.',
  ),
  'form-field-unknown': row(
    '表中没有“{field}”这一栏，其中的内容无法登记。请去掉这一栏，或者载入现在的表后再填写。',
    'The form has no field “{field}”, so what stands in it cannot be recorded. Leave it out, or load the form as it is now.',
  ),
  'form-not-own-business': row(
    '这里填写的单位不是申请人。只能为本人或者本单位申请；为该单位办理的，请以该单位的账号登录，或者取得其委托、以其名义办理。',
    'The business named here is not the applicant. You can apply only for yourself: sign in as this business, or let it authorise you and act in its name.',
  ),
} as const
