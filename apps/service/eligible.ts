/**
 * FEEL: whether somebody may have what they apply for, where it can be told from the form alone: a senior is sixty (老年人权益保障法
 * art. 2); a residence permit takes half a year and work, a home or a school (居住证暂行条例 art. 2);
 * waste water goes into the sewers only from behind what holds the grease back (城镇排水与污水处理条例 art. 22). Null where it is to be looked at.
 */
export const eligible = `if case.item = "senior-card" then add months(form.birthOn, 12 * limits.seniorAge) <= today
  else if case.item = "residence-permit" then add months(form.residesSince, limits.residenceMonths) <= today and form.ground != null
  else if case.item = "drainage-permit" then form.hasPretreatment
  else null`
