using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN3000;

/// <summary>Tells projects in which nothing can be classified, so that nothing need be looked at: most projects, with every key that is typed in them.</summary>
internal static class ClassifiedCode
{
    private const string Tags = "confluent:tags";

    /// <summary>Whether an attribute that classifies is at hand. ASP.NET Core brings one to every project that uses it, so that one must be named, too.</summary>
    public static bool HasAttributes(Compilation compilation) =>
        compilation.FindType("LineageAnalyzers.Annotations.ClassifiedAttribute") is not null
        || compilation.FindType("Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute") is not null
        || (compilation.FindType("Microsoft.AspNetCore.Identity.PersonalDataAttribute") is not null && FileWords.AreIn(compilation, "PersonalData", "IdentityUser"));

    /// <summary>Whether a schema may tag a field. The class of Confluent's options for Protobuf is generated into whatever uses them.</summary>
    public static bool MayHaveTags(Compilation compilation) =>
        compilation.FindType("Confluent.Meta") is not null
        || FileWords.AreIn(compilation, Tags)
        || PublishedFacts.All(PublishedFacts.AvroSchema, compilation).Values.Any(schemas => schemas.Any(schema => schema.IndexOf(Tags, StringComparison.Ordinal) >= 0))
        || PublishedFacts.All(PublishedFacts.ProtobufDescriptor, compilation).Count > 0;
}
