using LineageAnalyzers.Schemas.Compatibility;
using LineageAnalyzers.Schemas.Locking;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Texts of lock files, as <c>lineage registry pull</c> writes them.</summary>
internal static class LockText
{
    /// <summary>The path of a project's lock.</summary>
    public const string Path = "/repository/src/" + ContractsLock.FileName;

    /// <summary>A lock of these subjects.</summary>
    public static string Of(params LockedSubject[] subjects) => ContractsLockWriter.Write(new ContractsLock { Registry = "https://registry.example.org", Subjects = subjects });

    /// <summary>A lock of one subject with these versions.</summary>
    public static string Of(string subject, CompatibilityMode mode, string format, params string[] versions) => Of(Subject(subject, mode, format, versions));

    /// <summary>A subject with these versions, from 1 on.</summary>
    public static LockedSubject Subject(string name, CompatibilityMode mode, string format, params string[] versions) => new()
    {
        Name = name,
        Mode = mode,
        Versions = [.. versions.Select((text, index) => new LockedVersion { Version = index + 1, Format = format, Text = text })],
    };
}
