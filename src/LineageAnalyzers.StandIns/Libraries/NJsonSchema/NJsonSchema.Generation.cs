using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NJsonSchema.Generation;

public interface IReflectionService
{
    Func<object, string> GetEnumValueConverter(JsonSchemaGeneratorSettings settings);
}

public abstract class JsonSchemaGeneratorSettings
{
    public JsonSchemaGeneratorSettings(IReflectionService reflectionService) => throw null;
    public bool AllowReferencesWithProperties { get; set; }
    public bool AlwaysAllowAdditionalObjectProperties { get; set; }
    public string[] ExcludedTypeNames { get; set; }
    public bool FlattenInheritanceHierarchy { get; set; }
    public bool GenerateAbstractProperties { get; set; }
    public bool GenerateAbstractSchemas { get; set; }
    public bool GenerateCustomNullableProperties { get; set; }
    public bool GenerateEnumMappingDescription { get; set; }
    public bool GenerateExamples { get; set; }
    public bool GenerateKnownTypes { get; set; }
    public bool GenerateXmlObjects { get; set; }
    public bool IgnoreObsoleteProperties { get; set; }
    public IReflectionService ReflectionService { get; set; }
    public bool ResolveExternalXmlDocumentation { get; set; }
    public SchemaType SchemaType { get; set; }
    public bool UseXmlDocumentation { get; set; }
    public bool GetActualFlattenInheritanceHierarchy(Type type) => throw null;
    public bool GetActualGenerateAbstractSchema(Type type) => throw null;
}
