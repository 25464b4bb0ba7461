using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Keeping;

/// <summary>A compilation at one moment between two keys, with all that an analysis of it depends on. It does not hold the compilation.</summary>
internal sealed class ProjectMoment
{
    private readonly string? _name;
    private readonly CompilationOptions _options;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly ImmutableArray<object> _inputs;

    /// <param name="compilation">The compilation.</param>
    /// <param name="inputs">What results depend on beside the compilation; texts are compared by their contents.</param>
    /// <param name="settingOf">What the setting says for a file that analyses note with <see cref="SeenCode.NoteSetting"/>.</param>
    public ProjectMoment(Compilation compilation, ImmutableArray<object> inputs, Func<SyntaxTree, string?> settingOf)
    {
        _name = compilation.AssemblyName;
        // How severe findings are is not for the analysis.
        _options = compilation.Options.WithSyntaxTreeOptionsProvider(null);
        _references = compilation.References.ToImmutableArray();
        _inputs = inputs;
        SettingOf = settingOf;
        Trees = compilation.SyntaxTrees.ToImmutableArray();
    }

    private ProjectMoment(ProjectMoment other, ImmutableArray<object> inputs)
    {
        (_name, _options, _references, _inputs) = (other._name, other._options, other._references, inputs);
        (SettingOf, Trees) = (other.SettingOf, other.Trees);
    }

    /// <summary>The files of the compilation.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>What the setting says for a file.</summary>
    public Func<SyntaxTree, string?> SettingOf { get; }

    /// <summary>The same moment, for a result that depends on more.</summary>
    public ProjectMoment With(object input) => new(this, _inputs.Add(input));

    /// <summary>Whether all but the files is the same in both moments.</summary>
    public bool HasSameSurroundings(ProjectMoment other) =>
        _name == other._name
        && Trees.Length == other.Trees.Length
        && _inputs.Length == other._inputs.Length
        && _inputs.Zip(other._inputs, IsSame).All(same => same)
        && _references.SequenceEqual(other._references)
        && _options.Equals(other._options);

    private static bool IsSame(object first, object second) =>
        first.Equals(second) || (first is SourceText text && second is SourceText other && text.ContentEquals(other));
}
