using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Tells projects in which nothing can be classified, so that nothing need be looked at: most projects, with every key that is typed in them.</summary>
internal static class ClassifiedCode
{
    private const string Tags = "confluent:tags";

    /// <summary>
    /// Whether an attribute that classifies may be used, here or in an assembly that this one references. Many libraries bring such an attribute along, and a project
    /// that never uses it shall not pay for looking at what its log entries show.
    /// </summary>
    public static bool HasAttributes(Compilation compilation) =>
        IsUsed(compilation, "LineageAnalyzers.Annotations.ClassifiedAttribute", "Classified")
        || IsUsed(compilation, "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute", "DataClassification", "Compliance")
        || (compilation.FindType("Microsoft.AspNetCore.Identity.PersonalDataAttribute") is not null && FileWords.AreIn(compilation, "PersonalData", "IdentityUser"));

    /// <summary>Whether a schema may tag a field. The class of Confluent's options for Protobuf is generated into whatever uses them.</summary>
    public static bool MayHaveTags(Compilation compilation) =>
        compilation.FindType("Confluent.Meta") is not null
        || FileWords.AreIn(compilation, Tags)
        || PublishedFacts.All(PublishedFacts.AvroSchema, compilation).Values.Any(schemas => schemas.Any(schema => schema.IndexOf(Tags, StringComparison.Ordinal) >= 0))
        || PublishedFacts.All(PublishedFacts.ProtobufDescriptor, compilation).Count > 0;

    // Whoever uses an attribute, or derives one from it, writes a part of its name, or of its namespace, somewhere.
    private static bool IsUsed(Compilation compilation, string attribute, params string[] words) => compilation.FindType(attribute) is { ContainingAssembly: { } owner }
        && (FileWords.AreIn(compilation, words) || compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => IsUserOf(assembly, owner.Name)));

    // The libraries of Microsoft that know the attribute classify nothing themselves.
    private static bool IsUserOf(IAssemblySymbol assembly, string owner) => !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == owner));
}
