using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NJsonSchema.NewtonsoftJson.Generation;

public class NewtonsoftJsonSchemaGeneratorSettings : global::NJsonSchema.Generation.JsonSchemaGeneratorSettings
{
    public NewtonsoftJsonSchemaGeneratorSettings() : base(default(global::NJsonSchema.Generation.IReflectionService)) => throw null;
    public global::Newtonsoft.Json.Serialization.IContractResolver ActualContractResolver { get; }
    public global::Newtonsoft.Json.JsonSerializerSettings SerializerSettings { get; set; }
    public global::Newtonsoft.Json.Serialization.JsonContract ResolveContract(Type type) => throw null;
}
