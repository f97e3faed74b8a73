import type { Api, HostObject } from "../protocol/hostObject";
import { describeApi, HostCollection } from "../protocol/hostObject";
import type { Range } from "./range";
import { SheetObject } from "./sheetObject";

/** Several rectangles of one sheet. https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export class RangeAreas extends SheetObject {
  static readonly api: Api = describeApi<RangeAreas>("RangeAreas", {
    keepable: true,
    scalars: ["address", "areaCount"],
    links: ["areas"],
  });
  readonly api = RangeAreas.api;

  constructor(
    owner: Range,
    private readonly ranges: readonly Range[],
  ) {
    super(owner.sheet);
  }

  get areas(): HostObject {
    return new RangeCollection(this.ranges);
  }
  get address(): string {
    return this.ranges.map(({ address }) => address).join(",");
  }
  get areaCount(): number {
    return this.ranges.length;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export class RangeCollection extends HostCollection<Range> {
  static readonly api: Api = describeApi<RangeCollection>("RangeCollection", {
    methods: ["getCount", "getItemAt"],
  });
  readonly api = RangeCollection.api;

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  list(): readonly Range[] {
    return this.ranges;
  }
  protected find(): null {
    return null;
  }
}
