namespace LineageAnalyzers.Model.Manifests;

/// <summary>What an administrative call does to a topic.</summary>
public enum TopicOperation
{
    /// <summary>It creates the topic.</summary>
    Create,

    /// <summary>It gives an existing topic more partitions.</summary>
    AddPartitions,

    /// <summary>It changes configuration entries of an existing topic.</summary>
    Configure,

    /// <summary>It deletes the topic with its records.</summary>
    Delete,
}

/// <summary>A place in the code that creates or changes a topic. It neither produces nor consumes.</summary>
public sealed record AdministeredTopic
{
    /// <summary>What is done.</summary>
    public required TopicOperation Operation { get; init; }

    /// <summary>The topic, or why it is not known.</summary>
    public required ResolvedName Topic { get; init; }

    /// <summary>The client library that is called, for example <c>Confluent.Kafka</c>.</summary>
    public required string Client { get; init; }

    /// <summary>The number of partitions; -1 where it is left to the broker, null where it is not known or not stated.</summary>
    public int? Partitions { get; init; }

    /// <summary>The number of replicas of each partition; -1 where it is left to the broker, null where it is not known or not stated.</summary>
    public int? ReplicationFactor { get; init; }

    /// <summary>The configuration entries that are set, sorted by key; null where not all keys are known.</summary>
    public EquatableArray<TopicConfig>? Configs { get; init; }

    /// <summary>The member that contains the call, with its parameter types.</summary>
    public required string Member { get; init; }

    /// <summary>Where the topic is named.</summary>
    public required SourceLocation Location { get; init; }
}

/// <summary>One configuration entry of a topic.</summary>
/// <param name="Key">Its key, for example <c>retention.ms</c>.</param>
/// <param name="Value">Its value; null where it is not known.</param>
public sealed record TopicConfig(string Key, string? Value);
