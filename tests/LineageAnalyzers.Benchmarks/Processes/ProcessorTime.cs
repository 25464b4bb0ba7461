using System.Runtime.InteropServices;

namespace LineageAnalyzers.Benchmarks.Processes;

/// <summary>
/// The processor time of ended child processes, from <c>getrusage</c>: outside Windows nothing else still knows it when a process is gone.
/// </summary>
internal static class ProcessorTime
{
    private const int Children = -1;

    /// <summary>User and system time of all children that have ended so far; zero on Windows.</summary>
    public static TimeSpan OfChildren()
    {
        if (OperatingSystem.IsWindows())
            return TimeSpan.Zero;
        var usage = new Usage();
        return GetUsage(Children, ref usage) == 0 ? usage.User.ToTimeSpan() + usage.System.ToTimeSpan() : TimeSpan.Zero;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, ref Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public long Seconds;
        public int Microseconds;
        private readonly int _padding;

        public readonly TimeSpan ToTimeSpan() => TimeSpan.FromSeconds(Seconds) + TimeSpan.FromMicroseconds(Microseconds);
    }

    // The two times come first; the rest, 14 numbers, is only room for the system to write to.
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private struct Usage
    {
        public Time User;
        public Time System;
    }
}
