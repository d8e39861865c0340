import { en as access } from '../access/text.en.ts'
import type { ErrorText } from './error-text.ts'

export const en: ErrorText = {
  sentences: {
    'bad-json':
      'The body of the request is not readable JSON. Check it with a JSON tool, or see the example in the interface description, and send it again.',
    'bad-envelope':
      'The request is not a CloudEvents 1.0 event. Send the attributes specversion, id, source and type, either in the body or as ce- headers.',
    'bad-body':
      'The body of the request lacks something or holds something unexpected[: {field}]. Compare it with the interface description and send it again.',
    'empty-body': 'The request has no content. Add the events or the file to the body and send it again.',
    'upload-empty':
      'The file is empty, so it was not taken. Open it, see that it holds something and is saved, and send it again.',
    'upload-cut':
      'The file did not come to its end, so nothing of it was kept. Send it again over a better line.',
    'bad-query':
      'A part of the address cannot be read[: {field}]. Check the name and value of the parameter against the interface description.',
    'bad-cursor':
      'The mark of the next page or of the place to resume is not one given by this service. Start again from the first page, without the mark.',
    'bad-date':
      'A date in the request cannot be read[: {field}]. Write dates as YYYY-MM-DD, such as 2026-01-31, and instants with a time zone, such as 2026-01-31T08:00:00Z.',
    'digest-unreadable':
      "The request's Content-Digest field cannot be read or holds neither sha-256 nor sha-512. Send the digest of the body as RFC 9530 writes it, such as sha-256=:…:.",
    'digest-wrong':
      'The body is not the one that was signed: its digest is another. Take the digest of exactly the bytes that are sent, and sign after that.',
    'signature-missing':
      "The request is not signed. Sign it with your party's key as RFC 9421 describes (the guide is docs/connect-a-party.md), or, as the operator, send the token in the Authorization header.",
    'signature-malformed':
      'The fields Signature-Input and Signature cannot be read together as RFC 9421 writes them. Compare them with the example in the guide.',
    'signature-incomplete':
      'The signature leaves out what it has to cover or to name: {missing}. Add it and sign again.',
    'signature-component':
      'The signature covers “{component}”, which this request does not have, has twice, or which is of a kind that is not taken here. Cover only what is sent, each thing once.',
    'signature-time':
      'The time of the signature lies more than {seconds} seconds from the time here, or the signature has ended. Set the clock, and sign each request when it is sent.',
    'signature-wrong':
      'The signature does not fit the request and the key. Compare the signature base with the guide: method, address as sent, fields in the order named.',
    'signature-replayed':
      'A request with this nonce was taken before, so this one was not. Give each request a nonce of its own and sign it anew; sending the same events again is harmless.',
    'key-unknown':
      'No key is registered here under the name the signature gives[: {key}]. Check keyid, or have the key registered by the operator.',
    'key-algorithm':
      'The key is registered for {algorithm}, but the signature names another algorithm. Write alg as it is registered.',
    'key-not-yet-valid':
      'The key {key} is not in force yet. Sign with the key in force, or wait for its first day.',
    'key-expired':
      'The key {key} is past its last day. Sign with its successor, or ask the operator to register a new one.',
    'key-withdrawn':
      'The key {key} was taken out of force. Sign with another key of yours, and tell the operator if this comes as a surprise.',
    'not-signed-in':
      'This is not open to everybody. Sign in first; whoever runs the service may also open it on its own machine or send its token in the Authorization header.',
    'sign-in-failed':
      'Name or password is wrong, or the account is closed for {minutes} minutes after {tries} wrong tries or suspended. Check both and try again later; whoever manages accounts can send a new link.',
    'second-factor-wrong':
      'The code is wrong, past its time or used already, or the account is closed after too many wrong tries. Wait for the next code of your authenticator and enter that.',
    'passkey-refused':
      'The passkey could not be checked, or the question it answers is too old. Start again; if it happens again, use another second factor.',
    'provider-refused':
      'The answer of the identity provider could not be trusted, so nobody was signed in. Start the sign-in again from our page.',
    'password-wrong':
      'The present password does not fit, or the account is closed for {minutes} minutes after {tries} wrong tries. Enter the password you sign in with now.',
    'duty-missing':
      'None of your roles allows this. Ask the security administrator for the role that does, or somebody who has it to do it.',
    'step-not-yours':
      'This step is for somebody else: the applicant, another role, or another department. Hand the case on to them.',
    'case-not-yours':
      'This case lies with another department, so it is not yours to read. Ask that department, or the head who may hand it over.',
    'second-factor-missing':
      'This needs a second proof that it is you. Enter the code of your authenticator or use your passkey, then do it again.',
    'foreign-page':
      'The request came from a page that is not one of ours, so nothing was changed. Open the page here and do it again.',
    'own-roles': 'Nobody gives or takes roles of their own account. Ask another security administrator.',
    'purpose-missing':
      'This is not public: say for what purpose and for which case you read it. Give both (headers x-purpose and x-case-no); the purposes are listed at /api/purposes.',
    'case-reference-unclear':
      'What you give as case (header x-case-no) refers to nothing that could be looked up afterwards. Give the number of the case, task or document you work on, with its digits; never the number of a person.',
    'case-not-handled':
      'To read for handling an application or answering a person’s request takes the number of a case that your department handles here, and this is none. Give its number as the case shows it, or name the purpose you do read for.',
    'field-closed':
      'This field is open to nobody in clear, or the record says nothing in it. If a yes or no is enough, verify it instead.',
    'delegation-scope':
      'You act for somebody who did not let you do this. Ask them for a delegation that covers it, or act for yourself.',
    'rights-of-persons':
      'These are rights of natural persons, and this account is of an organisation. Sign in as yourself to use them.',
    'out-of-scope':
      "This is not among your department's records or your own tasks, so it is not yours to read. Ask the department that keeps it.",
    'record-closed':
      'This record is restricted or was deleted on request: it is kept and not used. To answer the person, in an emergency, or where the law obliges you, choose that purpose and read it then.',
    'party-suspended':
      'Receiving from this party is suspended. Ask the operator for the reason and for when it goes on.',
    'party-revoked':
      'The registration of this party has ended for good. What it sent before is kept; to send again, register anew.',
    'thing-suspended':
      'Receiving from this device is suspended. Ask its owner for the reason; they can let it go on.',
    'thing-revoked':
      'The registration of {thing} has ended for good. What it sent before is kept; to send again, register it under another name.',
    'not-found':
      'There is nothing at this address. Check the address, or start from the home page or the search.',
    'type-unknown':
      'No app declares the record type[ “{type}”]. Choose one of the types listed under /api/apps.',
    'record-not-found':
      'There is no published record with this number. Check the type and number, or search for the name of the party.',
    'version-not-found':
      'This record has no such version. Open the record without a version to see all of them.',
    'subject-not-found':
      'No party or object with this number is known here. Check the number, or search for the name.',
    'loop-not-found':
      'No chain of events begins with this number. Open it from a record or an event instead of typing it.',
    'file-not-found':
      'There is no such file, or it is not for you to see. Open it from the case or from the list of papers.',
    'document-not-found':
      'There is no such document. Check the code, and letters and digits that look alike.',
    'certificate-not-found': 'There is no such certificate. Check its identifier or code, or scan it again.',
    'calendar-not-found':
      'There is no calendar at this address, or it was ended. Make a new address in the workbench and subscribe to that.',
    'event-not-found':
      'No event with this number is known here. Open it from the live list or from a record.',
    'indicator-not-found':
      'No app declares this indicator. Choose one of those listed under /api/indicators.',
    'law-not-found':
      'This law is not in the collection. Check its name, or search the laws for a word of its title.',
    'rule-not-found': 'No app declares this rule. Choose one of those listed under /api/rules.',
    'decision-not-found': 'No decision is kept under this reference. Open it from the record it belongs to.',
    'import-not-found': 'There is no import with this number. See the list of imports.',
    'quarantine-not-found':
      'There is no row with this number in quarantine. See the list of rows that wait for correction.',
    'task-not-found': 'There is no task with this number. See the list of open tasks.',
    'receiver-not-found': 'There is no receiver with this number. See the list of receivers.',
    'sending-not-found':
      'There is no message with this number in the outbox. See the list of messages to be sent.',
    'party-not-found': 'There is no party under this name. See the list under /api/parties.',
    'case-not-found':
      'There is no case of this number here, or it is not one of yours. Check the number on the receipt.',
    'item-not-found': 'There is no service of this code. Look for it in the list of services.',
    'draft-not-found':
      "Nothing was saved for this service, or it has been sent or thrown away since. Begin anew from the service's page.",
    'desk-not-found':
      'The case does not wait at this desk any more. Load the queue again to see where it is.',
    'key-not-found': "This party has no key of that name in force. See the keys on the party's page.",
    'thing-not-found':
      'There is no device of that name among those you may manage. See the list under /api/things.',
    'sealing-key-not-found': 'There is no sealing key of that name. See the list under npx yiwang keys list.',
    'account-not-found':
      'There is no account of this name or number. Check it, and that the account was made here.',
    'link-not-found':
      'This link is not good: it was used, is past its time, or was never one. Ask for a new one.',
    'delegation-not-found':
      'There is no such delegation of yours that is in force. It may have ended; look at the list of delegations.',
    'session-not-found':
      'There is no such session of yours; it may have ended already. Look at the list in your account.',
    'passkey-not-found': 'There is no such passkey of yours. Look at the list in your account.',
    'consent-not-found': 'There is no consent of yours with this number. Choose it from the list in My data.',
    'method-not-allowed':
      'This address does not take this kind of request. See the interface description for the methods it takes.',
    'import-running':
      'This file is already being imported[: {file}]. Wait until that import ends, then try again.',
    'file-handed-in':
      'The file has been handed in with a case and cannot be removed. To put something right, hand in a new file with the case.',
    'upload-too-many':
      'There are {most} files that were not handed in yet, or that many in one case. Remove those you do not need, or put several papers into one file.',
    'quarantine-settled':
      'This row has already been sent again or discarded, so nothing was changed. Reload the list to see how it ended.',
    'task-not-open':
      'No open task has this number; it may be done already. Nothing was changed; reload the list to see how it stands.',
    'sending-not-stopped':
      'This message is delivered or still on its way, so it was not sent again. Only a message that was given up can be replayed.',
    'decision-not-reproducible':
      'The version of the rule that made this decision is no longer loaded, so it cannot be run again. Load that version and repeat.',
    'party-exists':
      'A party is already registered as {party}; names are never given twice. Choose another, or give that party a new key.',
    'rating-too-early': 'The case is not over yet. Rate it when it is closed.',
    'rating-given': 'This case has been rated already. Each case is rated once; its page shows how.',
    'rating-not-here': 'Cases of this kind are not rated. Rate the case it belongs to.',
    'case-moved-on':
      'Somebody else has acted on this case meanwhile, so your step was not taken. See what was done; what you typed is still there.',
    'form-outdated':
      'The form has changed since it was opened, so nothing was recorded. What you typed is still there: load the form as it is now, check it and send it again.',
    'step-not-now':
      'This step is not possible in the state the case is in now. Load the case again; the steps that are possible are shown there.',
    'step-condition':
      'What this step depends on is not fulfilled yet. Look at what the case still waits for, then try again.',
    'key-exists':
      'This key, or the name {key}, has been registered before; neither is taken twice. Make a new key pair and register that.',
    'thing-exists': 'A device is already registered as {thing}; names are never given twice. Choose another.',
    'sealing-key-used':
      'The key {key} is still needed: it seals, or something lies or may lie under it. Wait until everything is sealed anew (npx yiwang keys list says so), then try again.',
    'account-exists': 'There is an account of the name {name} already. Choose another name.',
    'role-conflict':
      'Nobody may hold the roles {one} and {other} together, because one watches over the other. Leave one of them out.',
    'last-administrator':
      'This is the last account with the role {role}, and the role must not be left with nobody. Give it to somebody else first.',
    'role-held':
      'Somebody holds the role {role} already, so no first link is made for it. Ask them; if they have lost the way in for good, say so with --lost.',
    'provider-joined':
      'This account of the identity provider belongs to another account here already. Sign in with it instead, or choose another one there.',
    'number-missing':
      'It is not confirmed yet whose account this is, so nothing can be done in that name. State your number in your account and have it confirmed.',
    'second-factor-last':
      'This is the last second factor of an account whose roles ask for one. Add another one first.',
    'notice-changed':
      'The notice has a newer version, so no consent was recorded. Read the new one and decide again.',
    'body-too-large':
      'The request is larger than is taken at once[ ({most} bytes)]. Send it in smaller parts, or import it as a file.',
    'upload-too-large':
      'The file is larger than {most} MB[ ({kind})], so it was not taken. Make its pictures smaller, scan it less finely, or send it as several files.',
    'request-malformed':
      'This is no whole HTTP request and could not be read. Check the program that sends it, or the proxy between.',
    'request-too-slow':
      'The request came too slowly, so the connection was closed[: within {seconds} seconds at least {bytes} bytes must come]. Send it again over a better line, or in smaller parts.',
    'head-too-large':
      'The headers of the request are too large or too many. Clear the cookies of this site, or send fewer headers.',
    'address-too-long':
      'The address of the request is too long. Shorten the search words or choose fewer filters.',
    'unsupported-media-type':
      'This kind of content is not read here. Send JSON with the header Content-Type: application/json or application/cloudevents+json; files go to the import.',
    'upload-kind':
      'A {found} file cannot be handed in; these can: {kinds}. Save it as one of them in the program it comes from, and send that.',
    'upload-disguised':
      'The name says {named}, but the file holds {found}, so it was not taken. Export it as {named} from the program that made it; another name is not enough.',
    'upload-misnamed':
      'The file holds {found}, but its name says something else. Let its name end in {ending} and send it again.',
    'upload-program':
      'This is a program that can be run, and cannot be handed in. Send a document or a picture, such as a PDF.',
    'content-encoding-signed':
      'A signed request is taken only as it is, not compressed. Leave out Content-Encoding, and send the bytes that were signed.',
    'address-unknown':
      'The request came in under the name {host}, which this service does not know as its own, so no signature can be checked. Send it to the address you were given; the operator sets it as YIWANG_URL.',
    'too-many-items':
      'The request holds more items than are taken at once (most {most}). Send it in several parts.',
    'form-refused':
      'The form cannot be taken as it stands, and nothing was recorded. Mend what stands at the fields; what you typed is still there.',
    'upload-unreadable':
      'The file is not whole, is damaged or is written in an unusual way, so it cannot be checked. Save it once more in the program it comes from, or print it to a PDF and send that.',
    'upload-pdf-active':
      'The PDF holds something that acts by itself or is carried along ({found}), so it was not taken. Print it to a new PDF and send that.',
    'upload-pdf-locked':
      'The PDF has a password or is restricted, so it cannot be checked. Remove the password, or print it to a new PDF, and send that.',
    'upload-macros':
      'The file holds macros or controls, so it was not taken. Save it without macros, or print it to a PDF, and send that.',
    'upload-linked':
      'The file would fetch something from elsewhere, so it was not taken. Break its external links, or print it to a PDF, and send that.',
    'upload-embedded':
      'Other files are embedded in the file, so it was not taken. Send them on their own, or print it to a PDF.',
    'upload-zip-bomb':
      'Unpacked, the file would be far larger than is allowed, so it was not opened. Divide it, or print it to a PDF and send that.',
    'upload-picture-huge':
      'The picture has {width} × {height} pixels, more than the {most} million that are allowed. Make it smaller and send it again.',
    'receiver-missing': 'It is not said who receives it. Write the name of the receiver, then consent.',
    'receiver-url-refused':
      'Messages cannot be sent to this address. Give an https address on a public network, without a user name or password in it.',
    'party-id-refused':
      'The name of a party consists of small letters, digits and hyphens, at most 63. Choose one such as market-regulation.',
    'step-unknown':
      'This kind of case has no step {step}. Load the case again and choose one of the steps shown.',
    'step-form-missing':
      'This step needs a form filled in. Open the form of the step, fill it in and send it again.',
    'step-reason-missing': 'This step needs a reason. Write in a sentence why, then take it again.',
    'step-departs':
      'The decision table suggests otherwise. Write why you decide differently, or take the step it suggests.',
    'step-extension':
      'The time limit cannot be extended: {fault}. Decide within the time that is left, or see the rule of this limit.',
    'materials-missing':
      'Some materials are still missing: {names}. Add them, or promise them by a date where that is possible.',
    'material-not-deferrable':
      'This paper has to be handed in with the application. Upload it; only papers marked so may follow later.',
    'material-promise-day':
      'A paper may be promised for a day from {from} to {until}. Choose one of these days, or hand the paper in now.',
    'item-closed': 'This service does not take applications on this day. See its page for when it does.',
    'thing-id-refused':
      'The name of a device consists of 3 to 63 small letters, digits and hyphens. Choose one such as water-meter-0017.',
    'account-name-refused':
      'This cannot be a sign-in name. Use 2 to 64 letters, digits, dots, hyphens, underscores or @, beginning with a letter or digit, and no personal number.',
    'password-refused':
      'This password is not taken: {fault}. Take at least {least} characters of {kinds} kinds (small letters, capitals, digits, others), or at least {leastAlone} of any kind.',
    'delegation-too-long':
      'A delegation lasts no longer than until {latest}. Choose that day or an earlier one; it can be given anew afterwards.',
    'number-refused':
      'This is no identity number or unified social credit code, or not the one that was stated. Check it digit by digit.',
    'key-unreadable':
      'This is no public key of Ed25519, P-256 or SM2 in PEM. Send the file that begins with BEGIN PUBLIC KEY, never the private one.',
    'too-many-requests':
      'Too many requests came from here in a short time. Wait[ {seconds} seconds] and try again; nothing is lost.',
    'quota-exceeded':
      'The sender has used up what it may send: {what}, at most {most}. Nothing of this request was taken; send it again in {seconds} seconds, unchanged or in smaller parts.',
    'party-paused':
      '{refused} of the last {received} rows were refused ({percent} %), so receiving from this party rests. See the reasons in the answers so far, mend the rows, and send again in {seconds} seconds.',
    internal:
      'Something went wrong on our side; what you entered is not at fault. Try again, and if it happens again tell the operator the time it happened.',
    'case-never-rests':
      'The process {process} moves on without end by itself, so nothing was done. Whoever runs the service should look at its declaration.',
    timeout:
      'The answer took too long and was stopped. Try again, or ask for a smaller part, such as a shorter period.',
    overloaded:
      'The service is taking as much as it can at the moment, and this request was not taken. Send it again in a few seconds.',
    'database-unavailable':
      'The database cannot be reached at the moment, so nothing was stored. Try again in a minute; if it lasts, the operator should look at the database.',
    'provider-unavailable':
      'The identity provider does not answer. Sign in by password, or try again in a few minutes.',
    'shutting-down':
      'The service is being restarted and takes nothing new. Try again in a minute; everything confirmed before is stored.',
    'disk-full':
      'There is too little room left on the disk, so nothing was stored. The operator should make room; then send it again.',
    'file-unreadable':
      'The file could not be read to its end[ ({reason})]. The rows before the break were taken; choose the file again and import it once more, rows already taken are recognised.',
    'file-empty': 'The file holds no rows. Check that the right file was chosen and that it was saved.',
    'file-too-large':
      'The file is larger than {limit} bytes. Divide it into several files and import them one after another.',
    'content-other':
      'What “{name}” holds is {kind}, not what its name says, and no table or data file. Save it as CSV, XLSX, JSON or NDJSON in the program it comes from; another name is not enough.',
    'format-unknown':
      'It is not clear what kind of file “{name}” is. Save it as CSV, XLSX, JSON or NDJSON and import it again.',
    'encoding-unknown':
      'The character encoding “{encoding}” is not known. Choose UTF-8, GB18030 or UTF-16, or leave the choice out to have it recognised.',
    'header-too-wide':
      'The title row has more than {limit} columns. Remove the columns that are not needed, or check whether the right separator was recognised.',
    'header-broken':
      'The title row cannot be read: it is too long, a quotation mark is not closed, or some characters do not fit the encoding. Mend the first row and import the file again.',
    'gzip-truncated':
      'The compressed file ends too early; it was probably not fetched completely. The rows before the break were taken. Fetch it again and import it once more.',
    'gzip-damaged':
      'The compressed file is damaged and could not be unpacked to its end. Compress it anew from the original and import it again.',
    'json-no-array':
      'The JSON file holds no list of rows. Put the rows into one array of objects, or write one object per line.',
    'json-two-arrays':
      'The JSON file holds more than one list, so it is not clear which one is meant. Keep one list per file.',
    'json-truncated':
      'The JSON file ends too early, after row {row}. The rows before were taken. Export or fetch the file again.',
    'json-broken':
      'After row {row} the JSON file can no longer be read, usually because a comma or a bracket is missing. Mend that place and import the file again; rows already taken are recognised.',
    'xls-not-supported':
      'The old Excel format (.xls) is not read. Open the file in Excel or WPS, save it as .xlsx and import that.',
    'xlsb-not-supported':
      'The binary Excel format (.xlsb) is not read. Open the file in Excel or WPS, save it as .xlsx and import that.',
    'zip-not-workbook':
      'The archive is not an Excel workbook. Unpack it and import the files in it one by one.',
    'zip-damaged':
      'The workbook is damaged and could not be unpacked. Open it in Excel or WPS, save it once more and import that.',
    'zip-bomb':
      'Unpacked, the workbook would be far larger than is allowed, so it was not opened. Divide it, or save the sheet as CSV and import that.',
    'xlsx-damaged':
      'A part of the workbook cannot be read ({part}). Open it in Excel or WPS, save it once more and import that.',
    'sheet-not-found': 'The workbook has no sheet “{sheet}”. It has: {sheets}. Choose one of these.',
    'columns-ambiguous':
      'It is not clear which column belongs to which field: {titles} could be {fields}. Say it in a column mapping, or change the titles.',
    'map-syntax': 'The column mapping is not readable JSON. Check commas, quotation marks and brackets.',
    'map-not-an-object':
      'In the column mapping, “{path}” should be an object in curly brackets. Write it as names with their values.',
    'map-unknown-key':
      'The column mapping has an entry “{path}” that is not known. Check its spelling or remove it.',
    'map-field-missing':
      'The column mapping does not say which field “{path}” belongs to. Add the name of the field.',
    'map-field-unknown':
      "The column mapping names the field “{field}” at “{path}”, which this type does not have. Choose one of the type's fields.",
    'map-not-text': 'In the column mapping, “{path}” should be text. Put the value in quotation marks.',
    'map-column-absent':
      'The column mapping names a column “{column}” that the file does not have. Compare it with the title row.',
    'map-field-twice': 'Two columns are mapped to the field “{field}”. Keep the one that is right.',
    'row-too-long':
      'The row is longer than {limit} bytes, so only its beginning was kept. Look for a quotation mark that is not closed, or send the long text as a document.',
    'row-cut-short':
      'The file ended in the middle of this row. Fetch or export the file again and import it once more.',
    'encoding-broken':
      'Some characters of the row do not fit the encoding {encoding}. Save the file as UTF-8, or choose its right encoding, and import it again.',
    'nul-character':
      'The row holds empty control characters, which usually come from a faulty export. Export the file again, or remove them.',
    'csv-ragged-row':
      'The row has {found} cells, but the title row has {expected}. Look for a missing or surplus separator; a separator inside a cell needs quotation marks around the cell.',
    'csv-quote-broken':
      'A quotation mark in the row is not closed or stands in the wrong place. Put quotation marks around the whole cell, and write a mark inside it twice.',
    'json-syntax': 'The row is not readable JSON. Look for missing commas, quotation marks or brackets.',
    'json-too-deep': 'The row has {depth} levels of brackets, more than {limit}. Make its structure flatter.',
    'json-duplicate-key':
      'The name “{key}” stands twice in the row, so it is not clear which value counts. Keep one of them.',
    'not-an-object':
      'The row is not a JSON object in curly brackets. Write each row as names with their values.',
    'xlsx-error-cell':
      'The cell in column “{column}” shows the error {error} instead of a value. Mend the formula in the workbook and save it.',
    'xlsx-formula-no-value':
      'The formula in column “{column}” has no stored result. Open the workbook in Excel or WPS, let it calculate, and save it.',
    'xlsx-number-imprecise':
      'The number in column “{column}” is too long for Excel, which has replaced its last digits. Format the column as text and enter the number again.',
    'xlsx-cell-broken':
      'The cell in column “{column}” cannot be read. Enter its value again and save the workbook.',
    'xlsx-extra-cells':
      'The row has {found} cells, but the title row has {expected}. Give the surplus cells a title, or clear them.',
    specversion: 'The event does not say that it follows CloudEvents 1.0. Set specversion to "1.0".',
    'attribute-empty':
      'An attribute that every event needs is missing or empty. Fill it: id names the event, source the sender, type the kind of record.',
    'attribute-not-text': 'An attribute of the event is not text. Put its value in quotation marks.',
    'attribute-too-long':
      'An attribute of the event is longer than {most} characters. Shorten it; long content belongs into the data.',
    'attribute-control-character':
      'An attribute of the event holds a line break or another control character. Remove it.',
    'time-format':
      'The time of the event cannot be read. Write it as 2026-01-31T08:00:00Z, or with the offset +08:00.',
    'clock-ahead':
      'The time of the event lies {minutes} minutes in the future; {tolerated} minutes are tolerated. Set the clock of the sending machine and send the event again.',
    'unknown-type':
      'No app declares the record type “{type}”. Check its spelling, or choose one of the declared types.',
    'source-not-yours':
      'The event names “{given}” as its source, but {party} signed it and does not speak for that source. Write your own source, or have the operator add this one.',
    'type-not-yours':
      '{party} is not registered to send events of the type “{given}”. Choose a type it is registered for, or have the operator add this one.',
    'thing-source-other':
      'The event names “{given}” as its source, but {thing} signed it, and a device speaks in its own name alone. Write {thing} as the source.',
    'thing-type-other':
      '{thing} is not registered to send events of the type “{given}”. Choose a type it is registered for, or have its owner register the device anew with this one.',
    'subject-not-yours':
      'The event is about somebody or something else than {thing}, which signed it. A device reports about itself alone; name it in the event.',
    'data-not-an-object':
      'The data of the event is not a JSON object. Put the fields in curly brackets, each with its value.',
    'own-door':
      'Records of this type are taken only from the platform’s own forms, by the person signed in. Sign in and file it there.',
    'thing-door':
      'Records of this type are taken only from the registered device they are about. Let the device sign and send them itself.',
    'no-subject':
      'The row does not say whom or what it is about. Fill in the credit code or another number of the party.',
    schema:
      'The values do not fit together with what this record type asks for. Compare the row with the description of the type.',
    'form-field-unknown':
      'The form has no field “{field}”, so what stands in it cannot be recorded. Leave it out, or load the form as it is now.',
    'field-twice': 'The field stands in two columns with different values. Keep the column that is right.',
    required: 'This field must be filled. Enter its value and send the row again.',
    type: 'This should be {wanted}. Change the value and send the row again.',
    'number-format': 'This is not a number. Write it in digits, such as 1234.5, without words or units.',
    'not-whole':
      'This should be a whole number that can be kept exactly. Remove the decimals, or enter a smaller number.',
    'too-small': 'The value is below the least that is possible, {least}. Check the number and its unit.',
    'too-large': 'The value is above the most that is possible, {most}. Check the number and its unit.',
    'too-long': 'The text is longer than {most} characters. Shorten it.',
    'too-short': 'The text is shorter than {least} characters. Complete it.',
    'list-too-long': 'The list holds more than {most} items. Divide it into several records.',
    'not-in-list': '“{given}” is not among the values this field takes. Choose one of the listed values.',
    pattern:
      'The value is not written in the form this field asks for. Compare it with the description of the field.',
    'date-empty': 'The date is empty. Enter it as 2026-01-31.',
    'date-format':
      'This cannot be read as a date. Write it as 2026-01-31 or with the words for year, month and day.',
    'date-incomplete': 'The date lacks its year, month or day. Complete it from the original document.',
    'date-ambiguous':
      'The order of day and month, or the century, would have to be guessed. Write the year with four digits in front, as in 2026-01-31.',
    'date-not-real':
      'This day does not exist in the calendar. Check the month and the day against the original document.',
    'time-missing': 'A time of day is needed here, not only a date. Add it, as in 2026-01-31 08:00.',
    'time-not-real': 'This time of day does not exist. Check hours, minutes and seconds.',
    'amount-empty': 'The amount is empty. Enter it, or 0 where there is none.',
    'amount-format':
      'This cannot be read as an amount of money. Write it in digits with its unit, as the column asks for.',
    'amount-negative':
      'The amount is below zero. Compare it with the document; amounts are entered without a sign.',
    'amount-currency': 'The amount is in another currency. Enter the amount in yuan.',
    'amount-inexact':
      'The amount is only approximate, such as “about” or “more than”. Enter the exact figure.',
    'amount-ambiguous':
      'The last figure of the amount has no place value, so it could mean two amounts. Write it out in full digits.',
    'amount-too-precise': 'The amount is finer than one fen (0.01 yuan). Round it as the document does.',
    'amount-too-large': 'The amount is larger than can be kept exactly. Check the number and its unit.',
    'not-started':
      'The time limit has not begun, because the day it counts from is not given. Enter that day once the materials are complete.',
    'start-not-real':
      'The day the time limit counts from cannot be read. Enter a real date, or an instant with its time zone.',
    'instant-needed': 'A limit in hours needs the time of day it counts from. Add the hour and minute.',
    'limit-not-countable':
      'The length of the time limit cannot be counted with. Give a whole number of hours, days, months or years within the usual range.',
    'beyond-years':
      'The time limit reaches into years whose calendar is not kept here. Check the day it counts from and its length.',
    suspended:
      'The time limit is suspended and has no due day yet. Enter the day the suspension ended once it has.',
    'suspension-not-real':
      'A date of the suspension cannot be read. Enter real dates for its beginning and end.',
    'suspension-reversed': 'The suspension ends before it begins. Exchange or mend its two dates.',
    'extension-not-real': 'The day the extension was decided on cannot be read. Enter a real date.',
    'extension-not-countable':
      'The length of the extension is not a whole number of one or more. Enter it as a whole number in the unit of the limit.',
    'extension-incomplete': 'The extension lacks the officer who approved it or the reason. Enter both.',
    'extension-before-start': 'The extension was decided on before the time limit began. Check both dates.',
    'extension-after-expiry':
      'The extension was decided on after the time limit had expired, so it does not count. Check the date of the decision.',
    'extension-again':
      'The time limit was extended more often than the law allows. Keep only the extensions that are allowed.',
    'extension-too-long':
      'The extension is longer than the law allows at once. Check its length against the provision it rests on.',
    'no-match':
      'No row of the decision table fits this case, so nothing was decided. Check the facts; if they are right, the table needs a row for them.',
    'unique-violated':
      "Several rows of the decision table fit, where only one may. The table's rows overlap; whoever keeps the rule should separate them.",
    'any-violated':
      'The rows of the decision table that fit lead to different results. Whoever keeps the rule should make them agree.',
    'input-type':
      'A fact the decision reads is not of the kind it asks for. Check that the field is filled and rightly written.',
    'input-value':
      'A fact the decision reads is not among the values it knows. Check the field, or have the value added to the rule.',
    'output-type':
      'The rule gave a result of another kind than it declares. Whoever keeps the rule should mend that row.',
    'output-value':
      'The rule gave a result that is not among those it declares. Whoever keeps the rule should mend that row.',
    'not-computable':
      'The rule could not be worked out with these facts. Check that the fields it reads are filled and rightly written.',
    'too-much-work':
      'Working out the rule took more steps than are allowed, so it was stopped. Shorten the lists it reads, or simplify the rule.',
    'uscc-length':
      'A unified social credit code has {expected} characters; this one has {found}. Complete it from the business licence or registration certificate.',
    'uscc-character':
      'Character {position} cannot stand in a unified social credit code, which uses digits and capital letters without I, O, S, V and Z. Check that place against the certificate.',
    'uscc-type':
      'The first two characters “{found}” stand for no registering department and kind of organisation. Check them against the certificate.',
    'uscc-division-digits':
      'Characters 3 to 8 of the unified social credit code, the registering area, should be digits. Check them against the certificate.',
    'uscc-check-digit':
      'The last character of the unified social credit code does not fit the others; from them it would be {expected}. One character was probably mistyped: compare all of them with the certificate.',
    'uscc-division':
      'Accepted: the registering area “{found}” in the unified social credit code is not a known area. Check it when there is occasion.',
    'uscc-org-code':
      'Accepted: inside the unified social credit code, the organisation code would end in {expected}. Some early codes break this rule; check it against the certificate when there is occasion.',
    'org-code-length':
      'An organisation code has eight characters, a hyphen and a check character. Complete it from the certificate.',
    'org-code-character':
      'An organisation code holds only digits and capital letters. Check it against the certificate.',
    'org-code-check-digit':
      'The last character of the organisation code does not fit the others; from them it would be {expected}. Compare all characters with the certificate.',
    'citizen-id-length':
      'A citizen identity number has {expected} characters; this one has {found}. Complete it from the identity card.',
    'citizen-id-character':
      'A citizen identity number consists of digits; only the last character may be X. Check it against the identity card.',
    'citizen-id-province':
      'The citizen identity number does not begin with a known province. Check its first digits against the identity card.',
    'citizen-id-birth-date':
      'Digits 7 to 14 of the citizen identity number are not a real date of birth. Check them against the identity card.',
    'citizen-id-birth-in-future':
      'The date of birth in the citizen identity number lies in the future. Check it against the identity card.',
    'citizen-id-check-digit':
      'The last character of the citizen identity number does not fit the others. One character was probably mistyped: compare all of them with the identity card.',
    'citizen-id-converted':
      'Accepted: the number of 15 digits from a first-generation card was changed to its form of 18. Use the number on the present card from now on.',
    'citizen-id-foreign-layout':
      'Accepted: this is the number of a foreign permanent resident, whose area and nationality digits are not checked here. Compare it with the card when there is occasion.',
    'legacy-reg-no-length':
      'An old business registration number has {expected} digits; this one has {found}. Complete it, or give the unified social credit code instead.',
    'legacy-reg-no-digits':
      'An old business registration number consists of digits only. Check it, or give the unified social credit code instead.',
    'legacy-reg-no-check-digit':
      'The last digit of the registration number does not fit the others; from them it would be {expected}. Compare all digits with the old licence.',
    'legacy-reg-no-division':
      'Accepted: the registering area “{found}” in the registration number is not a known area. Check it when there is occasion.',
    'division-code-length':
      'A division code has 6, 9 or 12 digits. Complete it, with zeros for the levels below.',
    'division-code-digits': 'A division code consists of digits only. Check it.',
    'division-code-province': '“{found}” is no province in the division codes. Check the first two digits.',
    'division-code-city': '“{found}” cannot be the city part of a division code. Check digits 3 and 4.',
    'division-code-gap':
      'The division code names a lower level without the level above it. Fill in the digits that are zero in between.',
    'division-code-town':
      'Accepted: “{found}” is outside the numbers given to towns and streets. Check digits 7 to 9 when there is occasion.',
    'industry-code-format':
      'An industry code is a letter, two to four digits, or both, such as C3911. Look it up in GB/T 4754.',
    'industry-code-division': 'This industry is not in GB/T 4754. Look up the code of the main activity.',
    'industry-code-section':
      'The letter of the industry code does not belong to its digits. Leave the letter out, or look up the right one.',
    'sc-no-format': 'A food production licence number is SC and 14 digits. Complete it from the licence.',
    'sc-no-retired':
      'QS numbers have not been valid for food production since {endedOn}. Enter the SC number of the present licence.',
    'sc-no-category':
      '“{found}” is no food category of production licences. Check the first three digits after SC.',
    'sc-no-division':
      '“{found}” in the licence number does not begin with a known province. Compare it with the licence.',
    'sc-no-check-digit':
      'The last digit of the food production licence number does not fit the others; from them it would be {expected}. Compare all digits with the licence.',
    'jy-no-format': 'A food trade licence number is JY and 14 digits. Complete it from the licence.',
    'jy-no-business':
      '“{found}” after JY is no kind of business: 1 is sale, 2 catering, 3 canteen. Compare it with the licence.',
    'jy-no-division':
      '“{found}” in the licence number does not begin with a known province. Compare it with the licence.',
    'jy-no-check-digit':
      'Accepted: the last digit of the food trade licence number would usually be {expected}. Compare it with the licence when there is occasion.',
    'gtin-length':
      'A bar code has 8, 12, 13 or 14 digits, usually {expected}; this one has {found}. Read it from the package again.',
    'gtin-digits': 'A bar code consists of digits only. Read it from the package again.',
    'gtin-check-digit':
      'The last digit of the bar code does not fit the others; from them it would be {expected}. Compare all digits with the package.',
    'bank-card-length':
      'A bank card number has 16 to 19 digits; this one has {found}. Compare it with the card.',
    'bank-card-digits': 'A bank card number consists of digits only. Compare it with the card.',
    'bank-card-check-digit':
      'The last digit of the bank card number does not fit the others. One digit was probably mistyped: compare all of them with the card.',
    'bank-branch-no-format':
      "A bank branch number has 12 digits. Ask the branch for it, or look it up in the payment system's list.",
    'mobile-format':
      'A mobile number in mainland China has 11 digits and begins with 13 to 19; this is none. Check it, also whether it is a landline.',
    'social-card-no-format':
      'A social security card number has nine characters, of which only the first may be a letter. Compare it with the card.',
    'health-record-no-format': 'A health record number has 17 digits. Complete it from the record.',
    'health-record-no-division':
      'The health record number does not begin with a known province. Check its first digits.',
    'medical-institution-no-format':
      'The code of a medical institution in the health insurance is H and 11 digits. Complete it from the list of institutions.',
    'medical-institution-no-division':
      '“{found}” in the code of the medical institution does not begin with a known province. Check it against the list of institutions.',
    'plate-no-format':
      'A plate number is the short name of a province, a letter other than I and O, and five or six characters. Compare it with the vehicle licence.',
    'plate-no-number':
      'The characters after the first two are not a plate number in use; the letters I and O are not used. Compare them with the vehicle licence.',
    'doc-no-brackets':
      "The year of a document number stands in tortoise-shell brackets after the issuer's short name. Add the brackets and the year as the original has them.",
    'doc-no-year':
      'The year in the brackets of the document number should have four digits, from 1900 to 2099. Compare it with the original.',
    'doc-no-number':
      'The document number should end in its serial number and the word for number, without zeros in front. Compare it with the original.',
    'doc-no-prefix':
      'The document number should begin with the short name of its issuer, in letters or characters only. Compare it with the original.',
    'penalty-doc-no-length':
      'The number of a penalty decision has 1 to 64 characters. Copy it from the decision.',
    'penalty-doc-no-number':
      'The number of a penalty decision holds no digit. Copy it from the decision, with its year and serial number.',
    'penalty-doc-no-variant':
      'Accepted: the number of the penalty decision is not in the usual form of issuer, year and serial number. Compare it with the decision when there is occasion.',
    'order-no-format':
      'The number of a decree is its issuer, the words for decree and number, and the number without zeros in front. Copy it from the original.',
    'case-number-year':
      'The number of a court case begins with its year in round brackets. Copy it from the judgment.',
    'case-number-format':
      'After its year, the number of a court case has the court, the kind of case and the serial number. Copy it from the judgment.',
    'case-no-format':
      'The number of a service case is BJ and 18 digits, or the code of the item followed by date and serial number. Copy it from the acceptance notice.',
    'case-no-division':
      '“{found}” in the number of the service case is not a known area. Copy it from the acceptance notice.',
    'case-no-date':
      'The number of the service case holds a date that does not exist. Copy it from the acceptance notice.',
    'item-base-code-length':
      'The base code of a service item has {expected} characters; this one has {found}. Copy it from the national list of items.',
    'item-base-code-format':
      'The base code of a service item is nine digits, then three characters of which one may be a letter. Copy it from the national list of items.',
    'item-base-code-scope':
      "“{found}” at the beginning of the item's base code is neither 00 for the whole country nor a province. Check the first two digits.",
    'item-base-code-type': '“{found}” is no kind of service item. Check digits 3 and 4 of the base code.',
    'item-impl-code-length':
      'The implementation code of a service item has {expected} characters, or 33 with a handling item; this one has {found}. Copy it from the list of items.',
    'item-impl-code-level':
      '“{found}” is no level of implementation: 1 is national, 2 province, 3 city, 4 county, 5 township, 6 village. Check character 19.',
    'item-impl-code-handling':
      'The last two characters of the implementation code, the handling item, should be digits. Check them.',
    'project-code-format':
      'A project code has the form 2105-330106-04-01-123456. Copy it from the approval platform.',
    'project-code-month':
      '“{found}” in the first part of the project code is no month. Copy the code from the approval platform.',
    'project-code-before-scheme':
      'The project code is dated before codes of this form were given. Copy it from the approval platform.',
    'project-code-check-digit':
      'The last digit of the project code does not fit the others; from them it would be {expected}. Compare all digits with the approval platform.',
    'project-code-legacy':
      'Accepted: this is a project code of the form used until 2020, which has no check digit. Compare it with the approval platform when there is occasion.',
    'project-code-division':
      'Accepted: the area “{found}” in the project code is not a known area. Check it when there is occasion.',
    'project-code-type':
      'Accepted: “{found}” is not a known kind of project. Check the fourth part of the project code when there is occasion.',
    'trade-code-format':
      'A trading code of public resources is a letter and 16, 19 or 22 digits. Copy it from the trading platform.',
    'trade-code-division':
      'Accepted: the area “{found}” in the trading code is not a known area. Check it when there is occasion.',
    'charity-filing-no-format':
      'The filing number of a public fundraising plan is a credit code, a letter and five digits. Copy it from the filing.',
    'charity-filing-no-department':
      'Accepted: the credit code in the filing number is not one given by civil affairs, as those of charities usually are. Check it when there is occasion.',
    'cert-identifier-root':
      'The identifier of an electronic certificate begins with {expected}. Copy it from the certificate.',
    'cert-identifier-format':
      'The identifier of an electronic certificate has five parts after its beginning: type, issuer, serial number, version and check character, with dots between. Copy it from the certificate.',
    'cert-identifier-version':
      'The version in the identifier of the electronic certificate begins at 001. Copy it from the certificate.',
    'cert-identifier-check-digit':
      'The last character of the identifier of the electronic certificate does not fit the others; from them it would be {expected}. Copy the whole from the certificate.',
  },
  terms: {
    role: access.roles,
    one: access.roles,
    other: access.roles,
    fault: {
      'extension-again': 'it was extended before',
      'extension-after-expiry': 'it has ended already',
      'extension-too-long': 'the law does not allow so much',
      'extension-before-start': 'it has not begun yet',
      'extension-incomplete': 'who approves it and why is not said',
      'extension-not-real': 'its date is no date',
      'extension-not-countable': 'no extension is provided for',
      short: 'it is too short',
      plain: 'it is of too few kinds of characters for its length',
      same: 'it repeats too few characters',
      name: 'it holds the sign-in name',
      long: 'it is too long',
    },
    what: {
      requestsPerMinute: 'requests a minute',
      eventsPerMinute: 'events a minute',
      requestsPerDay: 'requests a day',
      eventsPerDay: 'events a day',
    },
    wanted: {
      string: 'text',
      boolean: 'yes or no',
      integer: 'a whole number',
      number: 'a number',
      object: 'an object in curly brackets',
      array: 'a list',
    },
  },
  unlisted:
    'This has the reason {code}, which is not described here. Look for it in the list of errors, or ask the operator.',
}
