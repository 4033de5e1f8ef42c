export declare function layerTable(): string;
