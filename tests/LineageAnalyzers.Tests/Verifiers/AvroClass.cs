using Microsoft.CodeAnalysis.CSharp;

namespace LineageAnalyzers.Tests.Verifiers;

/// <summary>Classes as they are made from Avro schemas.</summary>
internal static class AvroClass
{
    /// <summary>The class of a record <c>Acme.NAME</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="fields">The fields in the schema, as JSON.</param>
    /// <param name="properties">The properties in C#.</param>
    /// <param name="schemaName">The name in the schema; null for that of the class.</param>
    public static string Of(string name, string fields, string properties, string? schemaName = null)
    {
        var schema = $$"""{"type":"record","name":"{{schemaName ?? name}}","namespace":"Acme","fields":[{{fields.ReplaceLineEndings("")}}]}""";
        return $$"""

            namespace Acme
            {
                public partial class {{name}} : global::Avro.Specific.ISpecificRecord
                {
                    public static global::Avro.Schema _SCHEMA = global::Avro.Schema.Parse({{SymbolDisplay.FormatLiteral(schema, quote: true)}});
                    public virtual global::Avro.Schema Schema => _SCHEMA;
                    {{properties}}
                    public virtual object Get(int fieldPos) => throw new System.NotSupportedException();
                    public virtual void Put(int fieldPos, object fieldValue) => throw new System.NotSupportedException();
                }
            }
            """;
    }
}
