/**
 * Papers whose data departments share: nobody is asked to bring them (优化营商环境条例 art. 44; 国办发〔2018〕45号). Names as guides write
 * them; an installation whose departments share more adds them here.
 */
export const sharedMaterials = [
  '营业执照',
  '营业执照复印件',
  '居民身份证',
  '身份证复印件',
  '户口簿',
  '结婚证',
  '出生医学证明',
  '不动产权证书',
  '社会保险参保证明',
  '无犯罪记录证明',
]
