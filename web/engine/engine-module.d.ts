// The engine's glue is made by the WebAssembly build; its types are the frozen contract.
declare module '*/engine.mjs' {
  export * from '../../wasm/engine.d.ts'
  export { default } from '../../wasm/engine.d.ts'
}
