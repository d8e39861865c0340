type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * Tells a part that has just come alive what was filled in before it did. React takes the server's text for its own and
 * leaves the field alone until it draws it again, so without this what somebody typed early would be seen and not sent.
 */
export async function typeAgain(element: HTMLElement): Promise<void> {
  const fields = [...element.querySelectorAll<Field>('input, textarea, select')]
  const acts = fields.flatMap((field) => actOf(field) ?? [])
  for (const act of acts) {
    act()
    // A form that keeps its fields together takes in one before it is told the next.
    await new Promise((resolve) => setTimeout(resolve))
  }
}

/** What fills in a field as somebody has it now; null where it is as the server sent it. */
function actOf(field: Field): (() => void) | null {
  if (field instanceof HTMLInputElement && field.type === 'checkbox')
    return field.checked === field.defaultChecked ? null : () => tick(field)
  const typed = field.value
  return typed === firstValue(field) ? null : () => fillIn(field, typed)
}

function tick(field: HTMLInputElement): void {
  field.checked = field.defaultChecked
  field.click()
}

/** React compares with what it has seen last: the first value goes past its eyes, the typed one behind its back. */
function fillIn(field: Field, typed: string): void {
  field.value = firstValue(field)
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
  setter?.call(field, typed)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}

function firstValue(field: Field): string {
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue
  const first = [...field.options].find((option) => option.defaultSelected) ?? field.options[0]
  return first?.value ?? ''
}
