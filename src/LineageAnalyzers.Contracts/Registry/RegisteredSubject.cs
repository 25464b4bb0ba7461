using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Contracts.Registry;

/// <summary>A subject of a registry.</summary>
public sealed record RegisteredSubject
{
    /// <summary>Its name, for example <c>orders-value</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it demands of the next version, its own setting or the registry's.</summary>
    public required CompatibilityMode Mode { get; init; }

    /// <summary>The live versions, oldest first; at least one.</summary>
    public required IReadOnlyList<RegisteredSchema> Versions { get; init; }

    /// <summary>Who answers for it.</summary>
    public Owners Owners { get; init; } = Owners.None;

    /// <summary>Fields that the registry itself tags, beside what the schemas say. A path may be a pattern such as <c>**.ssn</c>.</summary>
    public IReadOnlyList<TaggedField> Tags { get; init; } = [];

    /// <summary>The newest version.</summary>
    public RegisteredSchema Latest => Versions[^1];
}

/// <summary>A version of a subject.</summary>
public sealed record RegisteredSchema
{
    /// <summary>The subject.</summary>
    public required string Subject { get; init; }

    /// <summary>The version's number; 0 when only the schema of an id is known.</summary>
    public required int Version { get; init; }

    /// <summary>The id that records carry; null in a folder.</summary>
    public int? Id { get; init; }

    /// <summary>The id that is the same in every registry; null where there is none.</summary>
    public string? Guid { get; init; }

    /// <summary>Tags and properties in the registry's shape; null for none.</summary>
    public JsonValue? Metadata { get; init; }

    /// <summary>The rules in the registry's shape; null for none.</summary>
    public JsonValue? RuleSet { get; init; }

    /// <summary>Where it was read, for messages: a file or a URL.</summary>
    public required string Location { get; init; }

    /// <summary>The format as <see cref="SchemaFormats"/> names it: <c>avro</c>, <c>json</c>, <c>protobuf</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The versions that it refers to. Their subjects are named as the registry does: relative to the context of this one.</summary>
    public IReadOnlyList<RegisteredReference> References { get; init; } = [];

    /// <summary>Whether it is soft-deleted: it takes no part any more, but data that was written with it and schemas that refer to it are still there.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>The name of the subject that a reference means.</summary>
    public string SubjectOf(RegisteredReference reference) => SubjectContext.Qualify(SubjectContext.Of(Subject), reference.Subject);
}

/// <summary>A reference from one schema to another.</summary>
/// <param name="Name">The name that it is referred to by.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Version">The version.</param>
public sealed record RegisteredReference(string Name, string Subject, int Version);

/// <summary>What a registry says about a schema.</summary>
/// <param name="IsCompatible">Whether it would take it.</param>
/// <param name="Messages">Its reasons, in its own words.</param>
public sealed record RegistryVerdict(bool IsCompatible, IReadOnlyList<string> Messages);
