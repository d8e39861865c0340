import { accountWords } from './account-words.ts'
import type { AccountWords } from './account-words.zh.ts'
import type { OwnRouteId } from './own-routes.ts'
import { AccountPage } from './pages/account.tsx'
import { AskRightPage } from './pages/ask-right.tsx'
import { LinkPage } from './pages/link.tsx'
import { MyAccessPage } from './pages/my-access.tsx'
import { MyDataPage } from './pages/my-data.tsx'
import { MyThingsPage } from './pages/my-things.tsx'
import { RegisterPage } from './pages/register.tsx'
import { SignInPage } from './pages/sign-in.tsx'
import type { PageEntry } from './pages.tsx'
import { personWords } from './person-words.ts'
import type { PersonWords } from './person-words.zh.ts'

/** The pages of whoever is signed in, and their titles. */
export const OWN_PAGES: Record<OwnRouteId, PageEntry> = {
  'my-data': { Page: MyDataPage, title: titled((words) => words.myData.title) },
  'my-access': { Page: MyAccessPage, title: titled((words) => words.myData.looks) },
  'my-things': { Page: MyThingsPage, title: titled((words) => words.things.title) },
  'ask-right': { Page: AskRightPage, title: titled((words) => words.rights.title) },
  account: { Page: AccountPage, title: ofAccount((words) => words.account.title) },
  'sign-in': { Page: SignInPage, title: ofAccount((words) => words.signIn.title) },
  register: { Page: RegisterPage, title: ofAccount((words) => words.register.title) },
  link: { Page: LinkPage, title: ofAccount((words) => words.register.title) },
}

function ofAccount(of: (words: AccountWords) => string): PageEntry['title'] {
  return (visit) => of(accountWords(visit.preferences.language))
}

function titled(of: (words: PersonWords) => string): PageEntry['title'] {
  return (visit) => of(personWords(visit.preferences.language))
}
