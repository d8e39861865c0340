import type { DecisionTable } from '../decision-table.ts'
import type { DmnDecision, DmnKnowledge, DmnModel, DmnService, DmnType, DmnVariable } from './dmn-model.ts'
import { dmnModdle, type ModdleElement } from './moddle.ts'
import { type ElementWriter, elementWriter, writeLogic, writeVariable } from './write-logic.ts'

const version13 = 'https://www.omg.org/spec/DMN/20191111/MODEL/'
const version15 = 'https://www.omg.org/spec/DMN/20230324/MODEL/'

/**
 * Writes a model as a DMN 1.3 file, which Camunda, Flowable and Drools read; as 1.5 where it uses the boxed
 * conditional or iterations. `readDmn` gives the same model back; without diagrams and warnings.
 */
export async function writeDmn(model: DmnModel): Promise<string> {
  const moddle = dmnModdle()
  const { xml } = await moddle.toXML(writeModel(model, elementWriter(moddle)), { format: true })
  return /<dmn:(?:conditional|for|some|every|filter)\b|<(?:conditional|for|some|every|filter)\b/.test(xml)
    ? xml.replaceAll(version13, version15)
    : xml
}

/** A model of declared tables, each a decision of its own; their versions are not part of DMN. */
export function modelOfTables(tables: readonly DecisionTable[], namespace: string): DmnModel {
  return {
    ...{ id: 'tables', name: 'tables', namespace },
    ...{ types: [], inputs: [], functions: [], services: [], warnings: [] },
    decisions: tables.map((table) => ({
      ...{ id: `decision-${table.id}`, name: table.id, requires: [] },
      logic: { kind: 'table', table },
    })),
  }
}

function writeModel(model: DmnModel, writer: ElementWriter): ModdleElement {
  const { id, name, namespace, types, inputs, decisions, functions, services } = model
  const kinds = kindsOf(model)
  return writer.create('Definitions', {
    ...{ id: writer.uniqueId(id || 'definitions'), name, namespace },
    itemDefinition: types.map((type) => writeType(type, writer)),
    drgElement: [
      ...inputs.map((input) => writer.create('InputData', named(input, writer))),
      ...functions.map((each) => writeKnowledge(each, writer)),
      ...services.map((service) => writeService(service, kinds, writer)),
      ...decisions.map((decision) => writeDecision(decision, kinds, writer)),
    ],
  })
}

/** Which requirement an id is: the property it is written in. */
type Kinds = ReadonlyMap<string, 'requiredInput' | 'requiredDecision' | 'requiredKnowledge'>

function kindsOf({ inputs, decisions, functions, services }: DmnModel): Kinds {
  return new Map([
    ...inputs.map(({ id }) => [id, 'requiredInput'] as const),
    ...decisions.map(({ id }) => [id, 'requiredDecision'] as const),
    ...[...functions, ...services].map(({ id }) => [id, 'requiredKnowledge'] as const),
  ])
}

function named({ id, name, typeRef }: DmnVariable, writer: ElementWriter) {
  return { id: writer.uniqueId(id), name, variable: writeVariable({ name, typeRef }, writer) }
}

function writeType(
  { name, typeRef, allowed, isCollection, components }: DmnType,
  writer: ElementWriter,
): ModdleElement {
  return writer.create('ItemDefinition', {
    ...{ name, typeRef },
    ...(isCollection && { isCollection }),
    ...(allowed && { allowedValues: writer.create('UnaryTests', { text: allowed }) }),
    itemComponent: components.map((component) => writeType(component, writer)),
  })
}

function writeDecision({ requires, logic, ...variable }: DmnDecision, kinds: Kinds, writer: ElementWriter) {
  const information = requires.filter((id) => kinds.get(id) !== 'requiredKnowledge')
  return writer.create('Decision', {
    ...named(variable, writer),
    informationRequirement: information.map((id) => {
      return writer.create('InformationRequirement', {
        [kinds.get(id) ?? 'requiredInput']: reference(id, writer),
      })
    }),
    knowledgeRequirement: knowledge(
      requires.filter((id) => !information.includes(id)),
      writer,
    ),
    ...(logic && { decisionLogic: writeLogic(logic, writer) }),
  })
}

function writeKnowledge(
  { requires, logic, ...variable }: DmnKnowledge,
  writer: ElementWriter,
): ModdleElement {
  return writer.create('BusinessKnowledgeModel', {
    ...named(variable, writer),
    knowledgeRequirement: knowledge(requires, writer),
    ...(logic && { encapsulatedLogic: writeLogic(logic, writer) }),
  })
}

function writeService({ parameters, outputs, ...variable }: DmnService, kinds: Kinds, writer: ElementWriter) {
  const references = (ids: readonly string[]) => ids.map((id) => reference(id, writer))
  return writer.create('DecisionService', {
    ...named(variable, writer),
    outputDecision: references(outputs),
    inputDecision: references(parameters.filter((id) => kinds.get(id) === 'requiredDecision')),
    inputData: references(parameters.filter((id) => kinds.get(id) !== 'requiredDecision')),
  })
}

function knowledge(ids: readonly string[], writer: ElementWriter): ModdleElement[] {
  return ids.map((id) => writer.create('KnowledgeRequirement', { requiredKnowledge: reference(id, writer) }))
}

function reference(id: string, writer: ElementWriter): ModdleElement {
  return writer.create('DMNElementReference', { href: `#${id}` })
}
