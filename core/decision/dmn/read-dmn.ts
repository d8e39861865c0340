import type { DmnDecision, DmnKnowledge, DmnModel, DmnService, DmnVariable } from './dmn-model.ts'
import { childOf, childrenOf, dmnModdle, type ModdleElement, textOf } from './moddle.ts'
import { type Dialect, readLogic } from './read-logic.ts'
import { readType, readTypeRef } from './read-type.ts'

/** Why a file is no DMN file that can be read. */
export interface DmnRefusal {
  readonly code: 'too-long' | 'not-dmn' | 'not-xml'
  readonly detail: string
}

/** Most characters of a file that is read. */
export const dmnCharacters = 4_000_000

const current = 'https://www.omg.org/spec/DMN/20191111/MODEL/'

/** The namespaces of DMN 1.1, 1.2, 1.4 and 1.5; 1.3 is the one that is read. */
const otherVersions = [
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
  'http://www.omg.org/spec/DMN/20151101/dmn11.xsd',
  'http://www.omg.org/spec/DMN/20180521/MODEL/',
  'https://www.omg.org/spec/DMN/20211108/MODEL/',
  'https://www.omg.org/spec/DMN/20230324/MODEL/',
]

/** Reads a DMN 1.1–1.5 file of any tool into a plain model, or says why it is none. Diagrams are left out. */
export async function readDmn(xml: string): Promise<DmnModel | { readonly refusal: DmnRefusal }> {
  if (xml.length > dmnCharacters) return refused('too-long', `Longer than ${dmnCharacters} characters`)
  try {
    const { rootElement, warnings } = await dmnModdle().fromXML(inCurrentVersion(xml))
    if (rootElement.$type !== 'dmn:Definitions') return refused('not-dmn', rootElement.$type)
    const told = warnings.map(({ message }) => message.replace(/\s+/g, ' ')).filter(isOfModel)
    return readModel(rootElement, { flowable: /\bflowable\b/i.test(xml.slice(0, 4_000)) }, told)
  } catch (error) {
    return refused('not-xml', (error as Error).message.replace(/\s+/g, ' '))
  }
}

function refused(code: DmnRefusal['code'], detail: string) {
  return { refusal: { code, detail } }
}

function inCurrentVersion(xml: string): string {
  return otherVersions.reduce((text, version) => text.replaceAll(`"${version}"`, `"${current}"`), xml)
}

/** Diagrams and notes of other tools are expected to be unknown. */
function isOfModel(warning: string): boolean {
  return /unknown type <dmn:/.test(warning)
}

function readModel(root: ModdleElement, dialect: Dialect, warnings: readonly string[]): DmnModel {
  const elements = childrenOf(root, 'drgElement')
  const ofType = (type: string) => elements.filter((element) => element.$type === type)
  return {
    id: textOf(root, 'id') ?? '',
    name: textOf(root, 'name') ?? '',
    namespace: textOf(root, 'namespace') ?? '',
    types: childrenOf(root, 'itemDefinition').map(readType),
    inputs: ofType('dmn:InputData').map(readVariable),
    decisions: ofType('dmn:Decision').map((element) => readDecision(element, dialect)),
    functions: ofType('dmn:BusinessKnowledgeModel').map((element) => readKnowledge(element, dialect)),
    services: ofType('dmn:DecisionService').map(readService),
    warnings: [
      ...warnings,
      ...childrenOf(root, 'import').map((each) => `Import left out: ${textOf(each, 'namespace')}`),
    ],
  }
}

function readVariable(element: ModdleElement): DmnVariable {
  const variable = childOf(element, 'variable')
  const name = textOf(variable, 'name') ?? textOf(element, 'name') ?? textOf(element, 'id') ?? ''
  return { id: textOf(element, 'id') ?? name, name: name.replace(/\s+/g, ' '), ...readTypeRef(variable) }
}

function readDecision(element: ModdleElement, dialect: Dialect): DmnDecision {
  const logic = readLogic(childOf(element, 'decisionLogic'), dialect)
  const requires = [
    ...hrefs(childrenOf(element, 'informationRequirement'), ['requiredInput', 'requiredDecision']),
    ...hrefs(childrenOf(element, 'knowledgeRequirement'), ['requiredKnowledge']),
  ]
  return { ...readVariable(element), requires, ...(logic && { logic }) }
}

function readKnowledge(element: ModdleElement, dialect: Dialect): DmnKnowledge {
  const logic = readLogic(childOf(element, 'encapsulatedLogic'), dialect)
  const requires = hrefs(childrenOf(element, 'knowledgeRequirement'), ['requiredKnowledge'])
  return { ...readVariable(element), requires, ...(logic && { logic }) }
}

function readService(element: ModdleElement): DmnService {
  const ids = (property: string) => childrenOf(element, property).flatMap(href)
  return {
    ...readVariable(element),
    parameters: [...ids('inputData'), ...ids('inputDecision')],
    outputs: ids('outputDecision'),
  }
}

function hrefs(requirements: readonly ModdleElement[], properties: readonly string[]): string[] {
  return requirements.flatMap((each) => properties.flatMap((property) => href(childOf(each, property))))
}

/** The id a reference points at; of one into another file, the id there. */
function href(reference: ModdleElement | undefined): string[] {
  const target = textOf(reference, 'href')
  return target ? [target.slice(target.lastIndexOf('#') + 1)] : []
}
