import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { apps } from '#apps/apps.ts'
import { type FormModel, formModel } from '#web/blocks/cases/form-model.ts'
import { createLabels } from '#web/blocks/labels.ts'
import type { Language } from '#web/ui/format.ts'
import { axeFaults } from './axe.ts'
import { overflow } from './open-portal.ts'
import type { RunningServer } from './server.ts'
import { carryCookie, signInAs } from './sign-in.ts'

export const PHONE = 360
export const DESK = 1440

/** One browser that is somebody else from time to time, always in one language, and reads the words of the declarations. */
export class Visitor {
  readonly page: Page
  readonly server: RunningServer
  readonly language: Language

  constructor({ page, server, language }: { page: Page; server: RunningServer; language: Language }) {
    this.page = page
    this.server = server
    this.language = language
  }

  /** From now on it is the account of that sign-in name, on a screen so wide in pixels. */
  async be(who: string, width: number): Promise<void> {
    await this.page.context().clearCookies()
    await carryCookie(this.page, this.server.url, await signInAs(this.server, who))
    await this.page.setViewportSize({ width, height: 800 })
  }

  /** From now on it is nobody in particular. */
  async beNobody(width: number): Promise<void> {
    await this.page.context().clearCookies()
    await this.page.setViewportSize({ width, height: 800 })
  }

  /** @param path without a query, or with one. */
  async open(path: string): Promise<void> {
    const joint = path.includes('?') ? '&' : '?'
    await this.page.goto(`${this.server.url}${path}${joint}lang=${this.language}`, {
      waitUntil: 'networkidle',
    })
  }

  /** The page as it stands is not wider than its screen, and axe finds nothing wrong with it. */
  async looksRight(): Promise<void> {
    assert.equal(await overflow(this.page), 0, `${this.page.url()} fits`)
    assert.deepEqual(await axeFaults(this.page), [], this.page.url())
  }

  form(app: string, form: string): FormModel {
    return formModel(apps, { app, form }, this.#labels())!
  }

  word(app: string, path: string[]): string {
    return this.#labels().at(app, path)!
  }

  #labels() {
    return createLabels(apps, this.language)
  }
}
