using LineageAnalyzers.Contracts.Check;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Schemas;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Contracts.Registry.Locking;

/// <summary>A consumer as a lock keeps it.</summary>
internal static class ConsumerLock
{
    /// <summary>The consumer, with the version that it was compiled with instead of its schema.</summary>
    public static LockedConsumer Of(KnownConsumer consumer, SubjectHistory history) => new()
    {
        Project = consumer.Project,
        Topic = consumer.Topic,
        Version = VersionOf(consumer.ReadSchema(), history),
        IsKey = consumer.Part == RecordPart.Key,
        Whole = consumer.Whole || consumer.Reads.Any(read => read.Use == ReadUse.Whole),
        Reads = [.. consumer.Reads.Where(read => read.Field.Length > 0).Select(read => new LockedRead(read.Field, read.File, read.Line)).OrderBy(read => read.Field, StringComparer.Ordinal)],
        Doubt = consumer.Doubt,
        File = consumer.File,
        Line = consumer.Line,
    };

    // A version stands for its first message; who reads another one of the file was compiled with nothing that the lock can name.
    private static int? VersionOf(ParsedSchema? compiled, SubjectHistory history)
    {
        for (var index = history.Versions.Count - 1; compiled is not null && index >= 0; index--)
        {
            if (history.Versions[index].Name == compiled.Name && history.Versions[index].IsSameAs(compiled))
                return history.Subject!.Versions[index].Version;
        }

        return null;
    }
}
