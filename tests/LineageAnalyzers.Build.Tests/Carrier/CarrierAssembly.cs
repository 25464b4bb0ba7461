using System.Reflection;
using System.Reflection.Emit;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Tests.Carrier;

/// <summary>Assemblies with and without a carrier, made in memory.</summary>
internal static class CarrierAssembly
{
    /// <summary>The bytes of an assembly whose carrier has this constant; without a carrier when the name is null.</summary>
    public static byte[] Create(
        string? constant, object? content, string? informationalVersion = null, string? repository = null, string typeNamespace = CarrierNames.Namespace)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Acme"), typeof(object).Assembly);
        if (informationalVersion is not null)
            assembly.SetCustomAttribute(Attribute<AssemblyInformationalVersionAttribute>(informationalVersion));
        if (repository is not null)
        {
            assembly.SetCustomAttribute(Attribute<AssemblyMetadataAttribute>("Other", "https://other.example.org"));
            assembly.SetCustomAttribute(Attribute<AssemblyMetadataAttribute>("RepositoryUrl", repository));
        }

        var module = assembly.DefineDynamicModule("Acme");
        module.DefineType("Acme.Order", TypeAttributes.Public).CreateType();
        if (constant is not null)
        {
            var carrier = module.DefineType($"{typeNamespace}.{CarrierNames.Type}", TypeAttributes.Abstract | TypeAttributes.Sealed);
            carrier.DefineField("Other", typeof(int), FieldAttributes.Static | FieldAttributes.Private);
            var field = carrier.DefineField(
                constant, content?.GetType() ?? typeof(string), FieldAttributes.Static | FieldAttributes.Literal | FieldAttributes.Private);
            field.SetConstant(content);
            carrier.CreateType();
        }

        using var stream = new MemoryStream();
        assembly.Save(stream);
        return stream.ToArray();
    }

    private static CustomAttributeBuilder Attribute<T>(params object[] arguments) => new(
        typeof(T).GetConstructor([.. arguments.Select(argument => argument.GetType())])!, arguments);
}
