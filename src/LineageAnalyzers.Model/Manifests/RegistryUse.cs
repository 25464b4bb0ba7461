namespace LineageAnalyzers.Model.Manifests;

/// <summary>How a serializer deals with the schema registry. Only what code sets: the defaults differ between versions of the client.</summary>
public sealed record RegistryUse
{
    /// <summary>How the subject is named; null when not set.</summary>
    public SubjectNaming? SubjectNameStrategy { get; init; }

    /// <summary>Whether a schema that the registry does not have is registered; null when not set.</summary>
    public bool? AutoRegister { get; init; }

    /// <summary>Whether the latest version of the subject is used in place of the class's own schema; null when not set.</summary>
    public bool? UseLatestVersion { get; init; }

    /// <summary>Whether the latest version with certain metadata is used; null when not set.</summary>
    public bool? UseLatestWithMetadata { get; init; }

    /// <summary>The id of the schema that is used; null when not set.</summary>
    public int? SchemaId { get; init; }

    /// <summary>Whether schemas are normalised before they are compared; null when not set.</summary>
    public bool? Normalize { get; init; }

    /// <summary>The kinds of rules that the program can carry out on the record, sorted: <c>ENCRYPT</c>, <c>CEL</c> and so on.</summary>
    public EquatableArray<string> RuleExecutors { get; init; }

    /// <summary>Whether nothing is set.</summary>
    public bool IsEmpty => this == new RegistryUse();
}

/// <summary>How the subject of a schema is named.</summary>
public enum SubjectNaming
{
    /// <summary>By the topic: <c>orders-value</c>.</summary>
    Topic,

    /// <summary>By the full name of the record.</summary>
    Record,

    /// <summary>By both.</summary>
    TopicRecord,

    /// <summary>By what the registry associates with the topic.</summary>
    Associated,

    /// <summary>By nothing: the schema has no subject.</summary>
    None,
}
