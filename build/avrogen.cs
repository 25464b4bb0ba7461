#:package Apache.Avro@1.12.2
#:property PublishAot=false

// Writes the Avro classes of samples/Contracts from their .avsc files: dotnet run build/avrogen.cs
// It calls the code generator of the Apache.Avro package, the one that the command avrogen wraps.

using Avro;

var scripts = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var orders = Path.GetFullPath(Path.Combine(scripts, "..", "samples", "Contracts", "Orders"));

Generate(Path.Combine(orders, "OrderPlaced.avsc"), Path.Combine(orders, "Generated"));
Generate(Path.Combine(orders, "Breaking", "OrderPlaced.avsc"), Path.Combine(orders, "Breaking", "Generated"));

static void Generate(string schema, string directory)
{
    var generator = new CodeGen();
    generator.AddSchema(File.ReadAllText(schema));
    generator.GenerateCode();
    Directory.CreateDirectory(directory);
    generator.WriteTypes(directory, skipDirectories: true);
    Console.WriteLine($"{schema} -> {directory}");
}
