using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Tells projects in which nothing can be classified, so that nothing need be looked at: most projects, with every key that is typed in them.</summary>
internal static class ClassifiedCode
{
    private const string Tags = "confluent:tags";

    private const string Ours = "LineageAnalyzers.Annotations.ClassifiedAttribute";
    private const string OurAssembly = "LineageAnalyzers.Annotations";

    /// <summary>
    /// Whether an attribute that classifies may be used, here or in an assembly that this one references. Many libraries bring such an attribute along, and a project
    /// that never uses it shall not pay for looking at what its log entries show.
    /// </summary>
    public static bool HasAttributes(Compilation compilation) => IsUsed(compilation, Ours, "Classified") || HasForeignAttributes(compilation);

    /// <summary>Whether nothing can be classified but by our own attribute, in the code of this project. An assembly with a copy of the attribute may use it.</summary>
    public static bool IsByOurAttributeHere(Compilation compilation) => !HasForeignAttributes(compilation) && !MayHaveTags(compilation)
        && compilation.GetTypesByMetadataName(Ours).Select(attribute => attribute.ContainingAssembly).All(owner =>
            SymbolEqualityComparer.Default.Equals(owner, compilation.Assembly) || (owner.Name == OurAssembly && !IsUsedByReferences(compilation, owner)));

    /// <summary>Whether a schema may tag a field. The class of Confluent's options for Protobuf is generated into whatever uses them.</summary>
    public static bool MayHaveTags(Compilation compilation) =>
        compilation.FindType("Confluent.Meta") is not null
        || FileWords.AreIn(compilation, Tags)
        || PublishedFacts.All(PublishedFacts.AvroSchema, compilation).Values.Any(schemas => schemas.Any(schema => schema.IndexOf(Tags, StringComparison.Ordinal) >= 0))
        || PublishedFacts.All(PublishedFacts.ProtobufDescriptor, compilation).Count > 0;

    private static bool HasForeignAttributes(Compilation compilation) =>
        IsUsed(compilation, "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute", "DataClassification", "Compliance")
        || (compilation.FindType("Microsoft.AspNetCore.Identity.PersonalDataAttribute") is not null && FileWords.AreIn(compilation, "PersonalData", "IdentityUser"));

    // Whoever uses an attribute, or derives one from it, writes a part of its name, or of its namespace, somewhere.
    private static bool IsUsed(Compilation compilation, string attribute, params string[] words) => compilation.FindType(attribute) is { ContainingAssembly: { } owner }
        && (FileWords.AreIn(compilation, words) || IsUsedByReferences(compilation, owner));

    private static bool IsUsedByReferences(Compilation compilation, IAssemblySymbol owner) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => IsUserOf(assembly, owner.Name));

    // The libraries of Microsoft that know the attribute classify nothing themselves.
    private static bool IsUserOf(IAssemblySymbol assembly, string owner) => !assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal)
        && assembly.Modules.Any(module => module.ReferencedAssemblies.Any(referenced => referenced.Name == owner));
}
