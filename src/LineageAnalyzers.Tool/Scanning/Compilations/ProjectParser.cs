using System.Collections.Immutable;
using LineageAnalyzers.Model;
using LineageAnalyzers.Model.Json;
using LineageAnalyzers.Records.Avro;
using LineageAnalyzers.Tool.Scanning.Projects;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LineageAnalyzers.Tool.Scanning.Compilations;

/// <summary>Reads and parses the files of one project.</summary>
internal static class ProjectParser
{
    private const int MostWarnings = 10;

    /// <summary>The parsed files; what is wrong in them becomes a warning, since the rest can still be understood.</summary>
    /// <exception cref="LineageException">A file cannot be read.</exception>
    public static ParsedProject Parse(CSharpProject project, CancellationToken cancellationToken)
    {
        var notes = new ProjectNotes(project.Target.Root);
        var libraries = new UsedLibraries(project);
        var options = ParseOptions(project, notes);
        var trees = ImmutableArray.CreateBuilder<SyntaxTree>();
        var broken = 0;
        foreach (var file in project.Sources)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var text = ReadSource(file);
            libraries.Read(text.ToString());
            var tree = CSharpSyntaxTree.ParseText(text, options, file, cancellationToken);
            trees.Add(tree);
            if (tree.GetDiagnostics(cancellationToken).FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error && ++broken <= MostWarnings)
            {
                var line = error.Location.GetLineSpan().StartLinePosition.Line + 1;
                notes.Add($"the file does not parse ({error.Id}); what surrounds the error is not scanned reliably", file, line);
            }
        }

        if (broken > MostWarnings)
            notes.Add($"{broken - MostWarnings} more files do not parse", project.Target.File ?? project.Target.Folder);
        return new ParsedProject
        {
            Project = project,
            Trees = [.. trees, .. Added(project, options)],
            Libraries = libraries.Found(),
            UsesAspNetCore = project.UsesAspNetCore || libraries.NamesAspNetCore,
            EditorConfigs = EditorConfigs.For(project.Sources),
            Settings = [.. project.SettingsFiles.Select(file => ReadSettings(file, notes))],
            Schemas = [.. project.SchemaFiles.Select(ReadSchema)],
            Warnings = [.. project.Notes, .. notes.Texts],
        };
    }

    private static CSharpParseOptions ParseOptions(CSharpProject project, ProjectNotes notes)
    {
        var version = LanguageVersions.Default(project.Framework);
        if (project.LanguageVersion is { } stated)
        {
            if (LanguageVersionFacts.TryParse(stated, out var parsed))
                version = parsed;
            else
                notes.Add($"the C# version '{stated}' is not known, so the framework's own is taken", project.Target.File ?? project.Target.Folder);
        }

        return new CSharpParseOptions(version, DocumentationMode.None, preprocessorSymbols: project.Symbols.Where(SyntaxFacts.IsValidIdentifier));
    }

    /// <summary>What a build adds: the global usings, and who sees internal members.</summary>
    private static IEnumerable<SyntaxTree> Added(CSharpProject project, CSharpParseOptions options)
    {
        var lines = project.GlobalUsings
            .Concat(project.Friends.Select(friend => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo({SymbolDisplay.FormatLiteral(friend, quote: true)})]"));
        yield return CSharpSyntaxTree.ParseText(string.Join('\n', lines), options, "");
    }

    private static SourceText ReadSource(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return SourceText.From(stream);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new LineageException("a source file cannot be read", file, $"Check the path and its rights: {exception.Message}", exception);
        }
    }

    private static SettingsFile ReadSettings(string file, ProjectNotes notes)
    {
        try
        {
            var text = ReadText(file, "a settings file");
            JsonReader.Read(text, JsonReading.SettingsFile);
            return new SettingsFile(file, text);
        }
        catch (JsonFormatException exception)
        {
            // Without the text around the error, which may be a secret.
            notes.Add("the settings file is not valid JSON, so its values are not known", file, exception.Line);
            return new SettingsFile(file, "{}");
        }
    }

    private static SchemaFile ReadSchema(string file) => new(file, ReadText(file, "a schema file"));

    private static string ReadText(string file, string what)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            throw new LineageException($"{what} cannot be read", file, $"Check the path and its rights: {exception.Message}", exception);
        }
    }
}
