export declare function layerList(): string;
