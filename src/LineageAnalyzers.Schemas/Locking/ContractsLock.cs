using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas.Compatibility;

namespace LineageAnalyzers.Schemas.Locking;

/// <summary>
/// What a registry held when it was last asked, as far as a project needs it: <c>contracts.lock.json</c>. It lies in the repository, so that a
/// build judges offline, the editor knows the contracts, and a change of them is seen in a review.
/// </summary>
public sealed record ContractsLock
{
    /// <summary>The usual name of the file.</summary>
    public const string FileName = "contracts.lock.json";

    /// <summary>The version of the file's format that this program writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The registry that was asked: a URL without user and password, or a folder.</summary>
    public required string Registry { get; init; }

    /// <summary>The subjects, in ordinal order of their names.</summary>
    public IReadOnlyList<LockedSubject> Subjects { get; init; } = [];

    /// <summary>Names that the projects use and the registry does not have, in ordinal order.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What was soft-deleted, in ordinal order of the subjects' names. It takes no part in any comparison.</summary>
    public IReadOnlyList<LockedDeletion> Deleted { get; init; } = [];

    /// <summary>The subject of this name; null when the lock has none.</summary>
    public LockedSubject? Find(string name)
    {
        foreach (var subject in Subjects)
        {
            if (subject.Name == name)
                return subject;
        }

        return null;
    }
}

/// <summary>A subject of a lock.</summary>
public sealed record LockedSubject
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it demands of its next version.</summary>
    public required CompatibilityMode Mode { get; init; }

    /// <summary>Whether it takes no schemas (mode <c>READONLY</c>).</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Who answers for it.</summary>
    public Owners Owners { get; init; } = Owners.None;

    /// <summary>Fields that the registry itself tags.</summary>
    public IReadOnlyList<TaggedField> Tags { get; init; } = [];

    /// <summary>The live versions, oldest first; at least one.</summary>
    public required IReadOnlyList<LockedVersion> Versions { get; init; }

    /// <summary>Who reads it, as a graph knew; empty when no graph was asked.</summary>
    public IReadOnlyList<LockedConsumer> Consumers { get; init; } = [];

    /// <summary>The newest version.</summary>
    public LockedVersion Latest => Versions[Versions.Count - 1];
}

/// <summary>What was soft-deleted of a subject.</summary>
/// <param name="Subject">The subject's name. A subject that is deleted as a whole is not among those of the lock.</param>
/// <param name="Versions">The versions that the lock keeps: those that others refer to, or all if they were asked for.</param>
public sealed record LockedDeletion(string Subject, IReadOnlyList<LockedVersion> Versions);

/// <summary>A version of a subject.</summary>
public sealed record LockedVersion
{
    /// <summary>Its number.</summary>
    public required int Version { get; init; }

    /// <summary>The id that records carry; null when the registry gives none.</summary>
    public int? Id { get; init; }

    /// <summary>The id that is the same in every registry; null when the registry gives none.</summary>
    public string? Guid { get; init; }

    /// <summary>The format's name, for example <c>avro</c>.</summary>
    public required string Format { get; init; }

    /// <summary>The schema's text.</summary>
    public required string Text { get; init; }

    /// <summary>What it refers to; those subjects are in the lock, too.</summary>
    public IReadOnlyList<LockedReference> References { get; init; } = [];

    /// <summary>The metadata in the registry's shape; null for none.</summary>
    public JsonValue? Metadata { get; init; }

    /// <summary>The rules in the registry's shape; null for none.</summary>
    public JsonValue? RuleSet { get; init; }
}

/// <summary>A reference from one schema to another.</summary>
/// <param name="Name">The name that it is referred to by.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Version">The version.</param>
public sealed record LockedReference(string Name, string Subject, int Version);

/// <summary>A consumer of the records of a subject.</summary>
public sealed record LockedConsumer
{
    /// <summary>The project.</summary>
    public required string Project { get; init; }

    /// <summary>The topic that it reads.</summary>
    public required string Topic { get; init; }

    /// <summary>Whether it reads the keys, not the values.</summary>
    public bool IsKey { get; init; }

    /// <summary>The version of the subject that it was compiled with; null when it was none of them, or when it is not known.</summary>
    public int? Version { get; init; }

    /// <summary>Whether it uses the record as a whole, so that any field may matter.</summary>
    public bool Whole { get; init; }

    /// <summary>The fields that it reads, in ordinal order.</summary>
    public IReadOnlyList<LockedRead> Reads { get; init; } = [];

    /// <summary>Why it is not proven that it reads the topic, as words that go after the project's name; null when it is.</summary>
    public string? Doubt { get; init; }

    /// <summary>The file that consumes; null when it is not known.</summary>
    public string? File { get; init; }

    /// <summary>The line there; null when it is not known.</summary>
    public int? Line { get; init; }
}

/// <summary>A field that a consumer reads.</summary>
/// <param name="Field">The path in wire names.</param>
/// <param name="File">The file; null when it is not known.</param>
/// <param name="Line">The line there; null when it is not known.</param>
public sealed record LockedRead(string Field, string? File, int? Line);
