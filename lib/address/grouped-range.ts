/** Consecutive addresses of one IP version, both ends included, and the group they belong to; `first` is never after `last`. */
export interface GroupedRange<Bound extends number | bigint = number | bigint> {
  readonly first: Bound;
  readonly last: Bound;
  /** Ranges of one group may overlap each other; a range without a group is alone. */
  readonly group?: string | undefined;
}
