using System.Collections.Immutable;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.StandIns;
using LineageAnalyzers.Tool.Scanning.Projects;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>A project with its files read and parsed.</summary>
internal sealed class ParsedProject
{
    /// <summary>What its project file says.</summary>
    public required CSharpProject Project { get; init; }

    /// <summary>The syntax trees, in the order of the files.</summary>
    public required ImmutableArray<SyntaxTree> Trees { get; init; }

    /// <summary>The libraries that its sources name or its project references.</summary>
    public required ImmutableHashSet<StandInLibrary> Libraries { get; init; }

    /// <summary>Whether its sources or its project name ASP.NET Core.</summary>
    public required bool UsesAspNetCore { get; init; }

    /// <summary>The settings files.</summary>
    public required ImmutableArray<SettingsFile> Settings { get; init; }

    /// <summary>The Avro schema files.</summary>
    public required ImmutableArray<SchemaFile> Schemas { get; init; }

    /// <summary>What <c>.editorconfig</c> says of the sources.</summary>
    public required EditorConfigs EditorConfigs { get; init; }

    /// <summary>What was wrong with a file or the project, each with its place.</summary>
    public required ImmutableArray<string> Warnings { get; init; }
}
