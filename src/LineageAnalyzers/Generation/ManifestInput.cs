using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Records.Classifying;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Generation;

/// <summary>A project that uses another one: it calls its methods, binds its options, builds its clients.</summary>
/// <param name="Compilation">Its compilation, which references that of the other one.</param>
/// <param name="SettingsFiles">Its settings files.</param>
public sealed record ProjectUser(Compilation Compilation, ImmutableArray<SettingsFile> SettingsFiles)
{
    /// <summary>Whether it is a program, which runs with its own settings; a library runs with those of another one.</summary>
    public bool IsApplication => Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
}

/// <summary>What a manifest needs to know beside the compilation.</summary>
public sealed record ManifestInput
{
    /// <summary>The key in <c>.editorconfig</c> of <see cref="ClassificationNames"/>.</summary>
    public const string ClassificationNamesKey = NamePatterns.Key;

    /// <summary>The project file's name without its extension.</summary>
    public required string ProjectName { get; init; }

    /// <summary>The project file relative to the repository's root, with <c>/</c>; null where it is not known.</summary>
    public string? ProjectPath { get; init; }

    /// <summary>The absolute path of the repository's root: every path in the manifest is relative to it.</summary>
    public required string RepositoryRoot { get; init; }

    /// <summary>The target framework moniker; null where it is not known.</summary>
    public string? TargetFramework { get; init; }

    /// <summary>The owners that the project file states; an attribute on the assembly adds the missing ones.</summary>
    public Owners Owners { get; init; } = Owners.None;

    /// <summary>The settings files of the project.</summary>
    public ImmutableArray<SettingsFile> SettingsFiles { get; init; } = ImmutableArray<SettingsFile>.Empty;

    /// <summary>The Avro schema files of the project, from which records without a class take their schemas.</summary>
    public ImmutableArray<SchemaFile> SchemaFiles { get; init; } = ImmutableArray<SchemaFile>.Empty;

    /// <summary>Whether an analyzer will ask for the flows of the same files, as in a build.</summary>
    internal bool KeepsFlows { get; init; }

    /// <summary>The projects that use this one, as far as they are known. A scan of a repository knows them, a build does not.</summary>
    public ImmutableArray<ProjectUser> Users { get; init; } = ImmutableArray<ProjectUser>.Empty;

    /// <summary>
    /// The setting <c>lineage.classification.names</c> that <c>.editorconfig</c> makes for a source file, or for null, that holds everywhere; null where it
    /// makes none.
    /// </summary>
    public Func<SyntaxTree?, string?> ClassificationNames { get; init; } = _ => null;
}
