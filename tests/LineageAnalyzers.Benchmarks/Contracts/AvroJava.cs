using System.Globalization;
using System.Text;
using LineageAnalyzers.Benchmarks.Processes;

namespace LineageAnalyzers.Benchmarks.Contracts;

/// <summary>Apache Avro for Java from Debian's package <c>libavro-java</c>, on the same pairs.</summary>
internal static class AvroJava
{
    private static readonly string[] Jars = ["avro.jar", "jackson-core-asl.jar", "jackson-mapper-asl.jar", "slf4j-api.jar", "avro-guava-dependencies.jar"];

    // It reads both texts anew each time, as we do, and tells how many pairs it could read at all.
    private const string Program = """
        import java.lang.management.*;
        import java.nio.charset.StandardCharsets;
        import java.nio.file.*;
        import java.util.*;
        import org.apache.avro.*;

        public class AvroPairs {
            static Schema parse(String text) { return new Schema.Parser().parse(text); }

            static double run(List<String[]> pairs, long nanos) {
                ThreadMXBean threads = ManagementFactory.getThreadMXBean();
                long start = threads.getCurrentThreadCpuTime(), count = 0;
                while (threads.getCurrentThreadCpuTime() - start < nanos) {
                    for (String[] pair : pairs) SchemaCompatibility.checkReaderWriterCompatibility(parse(pair[1]), parse(pair[0]));
                    count += pairs.size();
                }
                return count * 1e9 / (threads.getCurrentThreadCpuTime() - start);
            }

            public static void main(String[] args) throws Exception {
                List<String[]> pairs = new ArrayList<>();
                for (String line : Files.readAllLines(Paths.get(args[0]))) {
                    String[] parts = line.split("\t");
                    String[] pair = new String[2];
                    for (int i = 0; i < 2; i++) pair[i] = new String(Base64.getDecoder().decode(parts[i]), StandardCharsets.UTF_8);
                    try {
                        SchemaCompatibility.checkReaderWriterCompatibility(parse(pair[1]), parse(pair[0]));
                        pairs.add(pair);
                    } catch (RuntimeException unread) { }
                }
                run(pairs, 5_000_000_000L);
                double[] rates = new double[Integer.parseInt(args[1])];
                for (int i = 0; i < rates.length; i++) rates[i] = run(pairs, 1_000_000_000L);
                Arrays.sort(rates);
                System.out.println(pairs.size() + " " + Math.round(rates[rates.length / 2]));
            }
        }
        """;

    /// <summary>Pairs that it reads, and pairs per second of the thread's processor time; null when the package is not installed.</summary>
    public static (int Pairs, double Rate)? Measure(IReadOnlyList<SchemaPair> pairs, int rounds, string folder)
    {
        var jars = Jars.Select(jar => Path.Combine("/usr/share/java", jar)).Where(File.Exists).ToList();
        if (jars.All(jar => Path.GetFileName(jar) != Jars[0]))
            return null;
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "AvroPairs.java"), Program);
        File.WriteAllLines(Path.Combine(folder, "pairs.txt"), pairs.Select(pair => $"{Encode(pair.Old.Text)}\t{Encode(pair.New.Text)}"));
        var answer = OtherProgram.Output(folder, "java", "-cp", string.Join(':', jars), "AvroPairs.java", "pairs.txt", rounds.ToString(CultureInfo.InvariantCulture)).Trim().Split('\n')[^1].Split(' ');
        return (int.Parse(answer[0], CultureInfo.InvariantCulture), double.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
