/** Whom a passkey is made for and shown to: this installation, by the address it is open under. */
export interface RelyingParty {
  /** The host name; browsers take no address made of numbers. */
  id: string
  origin: string
  /** What the browser calls us when it asks. */
  name: string
}
