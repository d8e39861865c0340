import { request } from '../error-entry.ts'

/** What is handed in with a case. */
export const papers = {
  'upload-empty': request(
    400,
    '文件是空的，没有收下。请打开文件确认有内容并已保存，再重新上传。',
    'The file is empty, so it was not taken. Open it, see that it holds something and is saved, and send it again.',
  ),
  'upload-cut': request(
    400,
    '文件没有传完，没有收下，也没有留下任何部分。请在网络通畅时重新上传。',
    'The file did not come to its end, so nothing of it was kept. Send it again over a better line.',
  ),
  'file-not-found': request(
    404,
    '没有这个文件，或者您无权查看。请从办件或材料列表中打开。',
    'There is no such file, or it is not for you to see. Open it from the case or from the list of papers.',
  ),
  'document-not-found': request(
    404,
    '没有这份文书。请核对核验码，注意区分相近的字母和数字。',
    'There is no such document. Check the code, and letters and digits that look alike.',
  ),
  'certificate-not-found': request(
    404,
    '没有这个电子证照。请核对证照标识或核验码，或重新扫描二维码。',
    'There is no such certificate. Check its identifier or code, or scan it again.',
  ),
  'file-handed-in': request(
    409,
    '文件已经随办件提交，不能删除。如需更正，请在办件中补交新的文件。',
    'The file has been handed in with a case and cannot be removed. To put something right, hand in a new file with the case.',
  ),
  'upload-too-many': request(
    409,
    '尚未提交的文件已有 {most} 个，或一个办件的文件超过了这个数。请先删除不用的文件，或把材料合并为较少的文件。',
    'There are {most} files that were not handed in yet, or that many in one case. Remove those you do not need, or put several papers into one file.',
  ),
  'upload-too-large': request(
    413,
    '文件超过 {most} MB[（{kind}）]，没有收下。请压缩图片、降低扫描分辨率，或拆成几个文件分别上传。',
    'The file is larger than {most} MB[ ({kind})], so it was not taken. Make its pictures smaller, scan it less finely, or send it as several files.',
  ),
  'upload-kind': request(
    415,
    '不能提交 {found} 文件，可以提交的有：{kinds}。请在原来的程序中另存为其中一种，再上传。',
    'A {found} file cannot be handed in; these can: {kinds}. Save it as one of them in the program it comes from, and send that.',
  ),
  'upload-disguised': request(
    415,
    '文件名写的是 {named}，内容却是 {found}，没有收下。请用生成该文件的程序导出 {named}，不要只改文件名。',
    'The name says {named}, but the file holds {found}, so it was not taken. Export it as {named} from the program that made it; another name is not enough.',
  ),
  'upload-misnamed': request(
    415,
    '文件内容是 {found}，文件名却不是。请把文件名的结尾改为 {ending}，再上传。',
    'The file holds {found}, but its name says something else. Let its name end in {ending} and send it again.',
  ),
  'upload-program': request(
    415,
    '这是可以运行的程序，不能作为材料提交。请上传文件或图片，例如 PDF。',
    'This is a program that can be run, and cannot be handed in. Send a document or a picture, such as a PDF.',
  ),
  'upload-unreadable': request(
    422,
    '文件不完整、已损坏或写法特殊，无法检查。请用生成该文件的程序重新保存，或打印为 PDF 后上传。',
    'The file is not whole, is damaged or is written in an unusual way, so it cannot be checked. Save it once more in the program it comes from, or print it to a PDF and send that.',
  ),
  'upload-pdf-active': request(
    422,
    'PDF 中含有可以自行动作或夹带的内容（{found}），没有收下。请把它打印为新的 PDF，再上传。',
    'The PDF holds something that acts by itself or is carried along ({found}), so it was not taken. Print it to a new PDF and send that.',
  ),
  'upload-pdf-locked': request(
    422,
    'PDF 加了密码或限制，无法检查。请去掉密码，或打印为新的 PDF，再上传。',
    'The PDF has a password or is restricted, so it cannot be checked. Remove the password, or print it to a new PDF, and send that.',
  ),
  'upload-macros': request(
    422,
    '文件中含有宏或控件，没有收下。请另存为不含宏的文件，或打印为 PDF，再上传。',
    'The file holds macros or controls, so it was not taken. Save it without macros, or print it to a PDF, and send that.',
  ),
  'upload-linked': request(
    422,
    '文件会从别处自动载入内容，没有收下。请断开外部链接，或打印为 PDF，再上传。',
    'The file would fetch something from elsewhere, so it was not taken. Break its external links, or print it to a PDF, and send that.',
  ),
  'upload-embedded': request(
    422,
    '文件中嵌入了别的文件，没有收下。请把嵌入的文件单独上传，或打印为 PDF。',
    'Other files are embedded in the file, so it was not taken. Send them on their own, or print it to a PDF.',
  ),
  'upload-zip-bomb': request(
    422,
    '文件解压后远超允许的大小，没有打开。请拆分内容，或打印为 PDF 后上传。',
    'Unpacked, the file would be far larger than is allowed, so it was not opened. Divide it, or print it to a PDF and send that.',
  ),
  'upload-picture-huge': request(
    422,
    '图片为 {width}×{height} 像素，超过允许的 {most} 百万像素。请缩小图片后上传。',
    'The picture has {width} × {height} pixels, more than the {most} million that are allowed. Make it smaller and send it again.',
  ),
  'materials-missing': request(
    422,
    '还缺少以下材料：{names}。请补齐；可以容缺的，请承诺补交日期。',
    'Some materials are still missing: {names}. Add them, or promise them by a date where that is possible.',
  ),
  'material-not-deferrable': request(
    422,
    '这份材料须在申请时提交，不能承诺后补。请上传该材料；只有注明可以容缺的材料才能后补。',
    'This paper has to be handed in with the application. Upload it; only papers marked so may follow later.',
  ),
  'material-promise-day': request(
    422,
    '承诺的补交日期须在 {from} 至 {until} 之间。请改填这段时间内的日期，或者现在提交该材料。',
    'A paper may be promised for a day from {from} to {until}. Choose one of these days, or hand the paper in now.',
  ),
  'material-not-awaited': request(
    409,
    '这份材料不在等候之列，或者已经交来，不能在此代收。请刷新办件，核对还在等候哪些材料。',
    'This paper is not awaited, or it has come already, so it cannot be taken in here. Load the case again and see which papers are awaited.',
  ),
  'step-takes-no-papers': request(
    409,
    '办理这一步不收材料，没有办理，材料也没有入件。请在等候材料的一步代收。',
    'No papers are taken in with this step, so nothing was done and no paper was entered. Take papers in with the step that waits for them.',
  ),
  'bringer-missing': request(
    422,
    '没有写明材料由谁交来。请填写送交人的姓名。',
    'It is not said who brought the papers. Write the name of whoever did.',
  ),
} as const
