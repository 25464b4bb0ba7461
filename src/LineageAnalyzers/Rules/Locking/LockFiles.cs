using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Schemas.Locking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Rules.Locking;

/// <summary>The lock files among a project's additional files.</summary>
internal sealed class LockFiles
{
    // The package's targets mark a lock that has another name.
    private const string Mark = "build_metadata.AdditionalFiles.LineageContractsLock";

    private readonly ImmutableArray<AdditionalText> _files;

    private LockFiles(ImmutableArray<AdditionalText> files) => _files = files;

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _files.IsEmpty;

    /// <summary>The lock files that a project has. None is read yet.</summary>
    public static LockFiles In(AnalyzerOptions options) => new(options.AdditionalFiles
        .Where(file => IsLock(file, options.AnalyzerConfigOptionsProvider))
        .GroupBy(file => file.Path, StringComparer.Ordinal)
        .Select(same => same.First())
        .ToImmutableArray());

    /// <summary>What the files hold.</summary>
    public IEnumerable<object> Texts(CancellationToken cancellationToken) => _files.Select(file => (object?)file.GetText(cancellationToken) ?? "");

    /// <summary>Whether a file is one of these.</summary>
    public bool Contains(AdditionalText file) => _files.Any(known => known.Path == file.Path);

    /// <summary>The subject of this name with the lock that has it; null when none has it, or several do.</summary>
    public (LockedSchemas Lock, LockedSubject Subject)? Find(string subject, CancellationToken cancellationToken)
    {
        (LockedSchemas, LockedSubject)? found = null;
        foreach (var file in _files)
        {
            if (file.GetText(cancellationToken) is not { } text || LockFile.Of(text).Schemas is not { } schemas || schemas.Find(subject) is not { } locked)
                continue;
            if (found is not null)
                return null;
            found = (schemas, locked);
        }

        return found;
    }

    /// <summary>Whether a file is one, by its name or by its mark.</summary>
    public static bool IsLock(AdditionalText file, AnalyzerConfigOptionsProvider options) =>
        string.Equals(file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1), ContractsLock.FileName, StringComparison.OrdinalIgnoreCase)
        || (options.GetOptions(file).TryGetValue(Mark, out var mark) && string.Equals(mark, "true", StringComparison.OrdinalIgnoreCase));
}
