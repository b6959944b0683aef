// Does a value have the shape that an interface of wasm/engine.d.ts declares? The declarations are read with the
// TypeScript compiler, so that they and the engine cannot drift apart unseen.

import { readFileSync } from 'node:fs'
import ts from 'typescript'

export class Contract {
  private readonly interfaces = new Map<string, ts.InterfaceDeclaration>()
  private readonly aliases = new Map<string, ts.TypeNode>()

  constructor(path: string) {
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true)
    source.forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node)) this.interfaces.set(node.name.text, node)
      if (ts.isTypeAliasDeclaration(node)) this.aliases.set(node.name.text, node.type)
    })
  }

  methods(name: string): string[] {
    return this.interface(name)
      .members.filter(ts.isMethodSignature)
      .map((member) => member.name.getText())
  }

  /** What is wrong with `value`, each with the way to it: "stack.frames[0].low: a string, not number". */
  violations(value: unknown, name: string): string[] {
    return this.membersAgainst(value, this.interface(name).members, name)
  }

  private interface(name: string): ts.InterfaceDeclaration {
    const found = this.interfaces.get(name)
    if (!found) throw new Error(`engine.d.ts declares no interface ${name}`)
    return found
  }

  private membersAgainst(value: unknown, members: ts.NodeArray<ts.TypeElement>, path: string): string[] {
    if (typeof value !== 'object' || value === null) return [`${path}: ${value} is no object`]
    const properties = members.filter(ts.isPropertySignature)
    const declared = new Set(properties.map((member) => member.name.getText()))
    const extra = Object.keys(value).filter((key) => !declared.has(key))
    const given = value as Record<string, unknown>
    return [
      ...extra.map((key) => `${path}.${key}: not declared`),
      ...properties.flatMap((member) => {
        const key = member.name.getText()
        return this.against(given[key], member.type!, `${path}.${key}`)
      }),
    ]
  }

  private against(value: unknown, type: ts.TypeNode, path: string): string[] {
    if (ts.isUnionTypeNode(type)) {
      const attempts = type.types.map((option) => this.against(value, option, path))
      return attempts.some((found) => found.length === 0) ? [] : attempts.sort((a, b) => a.length - b.length)[0]!
    }
    if (ts.isArrayTypeNode(type)) {
      if (!Array.isArray(value)) return [`${path}: no array`]
      return value.flatMap((element, index) => this.against(element, type.elementType, `${path}[${index}]`))
    }
    if (ts.isTypeLiteralNode(type)) return this.membersAgainst(value, type.members, path)
    if (ts.isLiteralTypeNode(type)) {
      const literal = type.literal.getText()
      const wanted = literal === 'null' ? null : literal.slice(1, -1)
      return value === wanted ? [] : [`${path}: ${JSON.stringify(value)}, not ${literal}`]
    }
    return this.againstNamed(value, type.getText(), path)
  }

  private againstNamed(value: unknown, name: string, path: string): string[] {
    if (['number', 'string', 'boolean'].includes(name))
      return typeof value === name ? [] : [`${path}: a ${typeof value}, not ${name}`]
    if (name.endsWith('Array'))
      return Object.prototype.toString.call(value) === `[object ${name}]` ? [] : [`${path}: no ${name}`]
    const alias = this.aliases.get(name)
    return alias ? this.against(value, alias, path) : this.membersAgainst(value, this.interface(name).members, path)
  }
}
