using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using LineageAnalyzers.Model.Manifests;

namespace LineageAnalyzers.Build.Carrier;

/// <summary>Reads the manifest that an assembly carries, without loading the assembly.</summary>
internal static class CarrierReader
{
    /// <summary>What the assembly (DLL or EXE) carries; null when it is an assembly without a carrier.</summary>
    /// <exception cref="CarrierFormatException">The file is truncated, no .NET assembly, or carries something that is no manifest.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static AssemblyCarrier? Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        return Read(file);
    }

    /// <summary>What the assembly in a seekable stream carries; null when it is an assembly without a carrier.</summary>
    /// <exception cref="CarrierFormatException">The content is truncated, no .NET assembly, or carries something that is no manifest.</exception>
    public static AssemblyCarrier? Read(Stream image)
    {
        try
        {
            using var file = new PEReader(image, PEStreamOptions.LeaveOpen);
            if (!file.HasMetadata)
                throw new CarrierFormatException("is no .NET assembly: it holds native code only");
            return Read(file.GetMetadataReader());
        }
        catch (BadImageFormatException exception)
        {
            throw new CarrierFormatException("is no .NET assembly, or only the first part of one", exception);
        }
        // Hostile or cut metadata shows in these ways, too.
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or OverflowException)
        {
            throw new CarrierFormatException("is no .NET assembly, or a damaged one", exception);
        }
    }

    private static AssemblyCarrier? Read(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            if (!metadata.StringComparer.Equals(type.Name, CarrierNames.Type) || !metadata.StringComparer.Equals(type.Namespace, CarrierNames.Namespace))
                continue;
            foreach (var fieldHandle in type.GetFields())
            {
                var field = metadata.GetFieldDefinition(fieldHandle);
                if (metadata.StringComparer.Equals(field.Name, CarrierNames.Manifest))
                    return new AssemblyCarrier(Parse(Text(metadata, field), metadata), null);
                if (metadata.StringComparer.Equals(field.Name, CarrierNames.Fault))
                    return new AssemblyCarrier(null, Text(metadata, field));
            }
        }

        return null;
    }

    private static Manifest Parse(string text, MetadataReader metadata)
    {
        try
        {
            var manifest = ManifestReader.Read(text);
            return manifest with
            {
                Project = manifest.Project with
                {
                    Commit = manifest.Project.Commit ?? AssemblyOrigin.Commit(metadata),
                    Repository = manifest.Project.Repository ?? AssemblyOrigin.Repository(metadata),
                },
            };
        }
        catch (FormatException exception)
        {
            throw new CarrierFormatException($"carries a manifest that cannot be read: {exception.Message}", exception);
        }
    }

    private static string Text(MetadataReader metadata, FieldDefinition field)
    {
        var constant = field.GetDefaultValue();
        if (constant.IsNil || metadata.GetConstant(constant) is not { TypeCode: ConstantTypeCode.String } value)
            throw new CarrierFormatException("has a carrier without text in it");
        var blob = metadata.GetBlobReader(value.Value);
        return blob.ReadUTF16(blob.Length);
    }
}
