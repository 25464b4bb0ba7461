namespace LineageAnalyzers.Schemas.Protobuf.Buf;

/// <summary>The versions of buf's configuration. Each has its own rule sets.</summary>
public enum BufVersion
{
    /// <summary><c>v1beta1</c>.</summary>
    V1Beta1,

    /// <summary><c>v1</c>.</summary>
    V1,

    /// <summary><c>v2</c>.</summary>
    V2,
}

/// <summary>A rule of <c>buf breaking</c>.</summary>
public sealed record BufRule
{
    private readonly string?[] _categories;

    internal BufRule(string id, string? inV1Beta1, string? inV1, string? inV2, string purpose, string advice)
    {
        Id = id;
        Purpose = purpose;
        Advice = advice;
        _categories = [inV1Beta1, inV1, inV2];
    }

    /// <summary>The id, for example <c>FIELD_SAME_TYPE</c>.</summary>
    public string Id { get; }

    /// <summary>What it guards, in a sentence.</summary>
    public string Purpose { get; }

    /// <summary>What to do about a finding, in a sentence.</summary>
    public string Advice { get; }

    /// <summary>Whether other rules took its place, or nothing did.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>The rules that are checked instead of a deprecated one.</summary>
    public IReadOnlyList<string> Replacements { get; init; } = [];

    /// <summary>Whether a version has the rule.</summary>
    public bool IsIn(BufVersion version) => _categories[(int)version] is not null;

    /// <summary>The categories that it belongs to: FILE, PACKAGE, WIRE_JSON, WIRE, CSR.</summary>
    public IReadOnlyList<string> Categories(BufVersion version) =>
        _categories[(int)version] is { Length: > 0 } categories ? categories.Split(',') : [];

    /// <summary>Whether a version checks it when nothing is configured.</summary>
    public bool IsDefault(BufVersion version) => Categories(version).Contains("FILE");
}
