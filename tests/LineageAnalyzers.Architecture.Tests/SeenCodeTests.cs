using System.Text.RegularExpressions;

namespace LineageAnalyzers.Architecture.Tests;

/// <summary>
/// What an analysis has looked at is noted wherever code is read, or findings would be kept that are no longer true. So the compiler's own ways into code
/// are used only where they are noted.
/// </summary>
public sealed partial class SeenCodeTests
{
    // Each notes what it reads or reads no bodies: indexes note the names that they are asked for, aliases and attributes stand outside of bodies, a file beside the code is no code, the administration of topics and the summaries of methods
    // are for manifests only, and what rules read of a single file is noted by its words.
    private static readonly string[] Ways =
    [
        "Endpoints/Administration/TopicAdministration.cs", "Flow/Calls/DerivedTypes.cs", "Flow/Libraries/Mapping/MapConventions.cs", "Flow/Summaries/MethodSummaries.cs", "Flow/Summaries/RecordShapes.cs", "Keeping/CodeChange.cs", "Keeping/SeenCode.cs", "Keeping/UnfinishedText.cs", "Recognition/FileIndex.cs", "Recognition/WatchedNames.cs",
        "Recognition/Wolverine/ServiceGroups.cs", "Rules/AcceptedFindings.cs", "Rules/CompilationFacts.cs", "Rules/FileWords.cs", "Rules/Flows/SourcePlaces.cs", "Rules/LIN3000/ClassifiedNames.cs",
        "Rules/LIN4000/ExposedCredentials.cs", "Rules/LIN4000/UncommittedReads.cs", "Rules/LIN9000/UnreadableLock.cs", "Rules/Locking/AvroFiles.cs",
        "Rules/Locking/GeneratedFiles.cs", "Rules/Locking/LockFiles.cs", "Rules/Locking/LockedContracts.cs", "Rules/Locking/ProtoFiles.cs", "Rules/ProjectInputs.cs", "Symbols/PlainModel.cs",
        "Values/CodeSettings.cs", "Values/TextResolver.Options.cs",
    ];

    [Fact]
    public void Code_is_read_only_where_it_is_noted()
    {
        var root = RepositoryFiles.PathOf("src/LineageAnalyzers");
        var readers = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(file => WayIntoCode().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("Generation/", StringComparison.Ordinal));
        Assert.Equal(Ways, readers.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\.GetSyntax(Async)?\(|\.GetSemanticModel\(|\.GetRoot(Async)?\(|\.TryGetRoot\(|\.GetText\(|\.GetCompilationUnitRoot\(")]
    private static partial Regex WayIntoCode();
}
