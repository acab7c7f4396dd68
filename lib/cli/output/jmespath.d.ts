declare module "jmespath" {
  /** A part of an expression and where it starts. */
  export interface Token {
    readonly type: string;
    readonly value: unknown;
    readonly start: number;
  }
  export interface Jmespath {
    tokenize(expression: string): Token[];
    /** The syntax tree of an expression. */
    compile(expression: string): unknown;
    search(data: unknown, expression: string): unknown;
  }
  const jmespath: Jmespath;
  export default jmespath;
}
