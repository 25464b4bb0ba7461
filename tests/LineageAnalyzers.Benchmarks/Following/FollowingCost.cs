using System.Globalization;
using LineageAnalyzers.Model;

namespace LineageAnalyzers.Benchmarks.Following;

/// <summary>What following the flows of one compilation took.</summary>
/// <param name="Processor">CPU time, that of binding the bodies included.</param>
/// <param name="Allocated">Allocated bytes.</param>
/// <param name="ProcessorBound">CPU time of following them once more, when all bodies are bound.</param>
/// <param name="AllocatedBound">Allocated bytes of that.</param>
/// <param name="Flows">How many flows were found.</param>
internal readonly record struct FollowingCost(TimeSpan Processor, long Allocated, TimeSpan ProcessorBound, long AllocatedBound, int Flows)
{
    /// <summary>The cost as one line of text, which <see cref="Parse"/> reads.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Processor.Ticks} {Allocated} {ProcessorBound.Ticks} {AllocatedBound} {Flows}");

    /// <summary>Reads what <see cref="ToLine"/> wrote.</summary>
    /// <exception cref="LineageException">It is something else.</exception>
    public static FollowingCost Parse(string line)
    {
        var numbers = line.Split(' ').Select(part => long.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return numbers is [>= 0, >= 0, >= 0, >= 0, >= 0]
            ? new FollowingCost(TimeSpan.FromTicks(numbers[0]), numbers[1], TimeSpan.FromTicks(numbers[2]), numbers[3], (int)numbers[4])
            : throw new LineageException("a process that follows flows wrote something else than its costs", line, "Run the verb 'follow' by hand to see why.");
    }
}
