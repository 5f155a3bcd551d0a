using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace RlsDomain.Differential;

/// <summary>The exponential function over many numbers that are 0 or below: to 1e-15, the same bits on every machine.</summary>
/// <remarks>
/// After Cephes: with n the nearest whole number to x / ln 2 and r what remains, e^x = 2^n e^r, and e^r is a quotient
/// of polynomials. Only additions, multiplications and one division are used, never a fused one, so that the vector
/// and the scalar path, and any vector width, agree to the last bit; the library function of a platform would not.
/// </remarks>
internal static class Exponential
{
    /// <summary>Below this the result would not be a normal number; it is nothing beside the largest, which is 1.</summary>
    private const double Least = -708;

    /// <summary>Adding and subtracting it rounds to a whole number, which then stands in the lowest bits.</summary>
    private const double Rounder = 6755399441055744.0; // 1.5 x 2^52

    private const int MantissaBits = 52;
    private const double PerLn2 = 1.4426950408889634;
    private const double Ln2High = 6.93145751953125E-1; // Few enough bits for n times it to be exact.
    private const double Ln2Low = 1.42860682030941723212E-6;
    private const double P0 = 1.26177193074810590878E-4;
    private const double P1 = 3.02994407707441961300E-2;
    private const double P2 = 9.99999999999999999910E-1;
    private const double Q0 = 3.00198505138664455042E-6;
    private const double Q1 = 2.52448340349684104192E-3;
    private const double Q2 = 2.27265548208155028766E-1;
    private const double Q3 = 2.00000000000000000005E0;

    /// <summary>Replaces each number x, of which none is above <paramref name="top"/>, by e^(x - top).</summary>
    internal static void OfDifferences(Span<double> values, double top)
    {
        int done = Vector256.IsHardwareAccelerated ? Vectors(values, top) : 0;
        for (int i = done; i < values.Length; i++)
        {
            values[i] = Of(values[i] - top);
        }
    }

    /// <summary>Gives e^x of a number that is 0 or below.</summary>
    internal static double Of(double x)
    {
        if (!(x >= Least))
        {
            return 0;
        }

        double rounded = (x * PerLn2) + Rounder;
        double n = rounded - Rounder;
        double r = (x - (n * Ln2High)) - (n * Ln2Low);
        double square = r * r;
        double p = r * ((((P0 * square) + P1) * square) + P2);
        double q = (((((Q0 * square) + Q1) * square) + Q2) * square) + Q3;
        double quotient = p / (q - p);
        double mantissa = (quotient + quotient) + 1;
        return BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(mantissa) + (BitConverter.DoubleToInt64Bits(rounded) << MantissaBits));
    }

    private static int Vectors(Span<double> values, double top)
    {
        Vector256<double> tops = Vector256.Create(top);
        int last = values.Length - (values.Length % Vector256<double>.Count);
        ref double first = ref MemoryMarshal.GetReference(values);
        for (int i = 0; i < last; i += Vector256<double>.Count)
        {
            Of(Vector256.LoadUnsafe(ref first, (nuint)i) - tops).StoreUnsafe(ref first, (nuint)i);
        }

        return last;
    }

    private static Vector256<double> Of(Vector256<double> x)
    {
        Vector256<double> rounder = Vector256.Create(Rounder);
        Vector256<double> rounded = (x * Vector256.Create(PerLn2)) + rounder;
        Vector256<double> n = rounded - rounder;
        Vector256<double> r = (x - (n * Vector256.Create(Ln2High))) - (n * Vector256.Create(Ln2Low));
        Vector256<double> square = r * r;
        Vector256<double> p = r * ((((Vector256.Create(P0) * square) + Vector256.Create(P1)) * square) + Vector256.Create(P2));
        Vector256<double> q = (((((Vector256.Create(Q0) * square) + Vector256.Create(Q1)) * square) + Vector256.Create(Q2)) * square) + Vector256.Create(Q3);
        Vector256<double> quotient = p / (q - p);
        Vector256<double> mantissa = (quotient + quotient) + Vector256.Create(1.0);
        Vector256<double> result = (mantissa.AsInt64() + Vector256.ShiftLeft(rounded.AsInt64(), MantissaBits)).AsDouble();
        return Vector256.ConditionalSelect(Vector256.GreaterThanOrEqual(x, Vector256.Create(Least)), result, Vector256<double>.Zero);
    }
}
