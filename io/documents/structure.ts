/** What is read aloud, in its order, and what a picture says to whoever cannot see it (ISO 32000-1, 14.7). */
export interface Structure {
  add: (child: Structure) => unknown
  end: () => void
}

export interface Element {
  tag: 'Document' | 'H1' | 'H2' | 'P' | 'LI' | 'Figure'
  /** Of a picture: what it says. */
  alt?: string
  /** Of a picture: where it lies; left, top, right and bottom in points. */
  bbox?: [number, number, number, number]
}

/** The structure a whole document belongs to. pdfkit's types lag behind it here. */
export function rootOf(doc: PDFKit.PDFDocument): Structure {
  const root = structuring(doc).struct('Document')
  structuring(doc).addStructure(root)
  return root
}

/** Draws something as the next part of the structure. */
export function drawAs(
  { doc, root }: { doc: PDFKit.PDFDocument; root: Structure },
  { tag, ...told }: Element,
  draw: () => void,
): void {
  const options = told.bbox ? { ...told, placement: 'Block' } : told
  root.add(structuring(doc).struct(tag, options, [draw]))
}

/** Draws what means nothing to whoever listens: rules, page numbers. */
export function drawArtifact(doc: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  doc.markContent('Artifact', { type })
  draw()
  doc.endMarkedContent()
}

interface Structuring {
  struct: (tag: string, options?: object, children?: (() => void)[]) => Structure
  addStructure: (root: Structure) => void
}

function structuring(doc: PDFKit.PDFDocument): Structuring {
  return doc as unknown as Structuring
}
