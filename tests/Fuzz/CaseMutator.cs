using System.Runtime.InteropServices;
using System.Text;

namespace RlsDomain.Fuzz;

/// <summary>Makes a broken case file from valid ones.</summary>
internal sealed class CaseMutator(FuzzCorpus corpus)
{
    /// <summary>Once in so many inputs a piece is repeated thousands of times: slow, and rarely of use.</summary>
    private const int RarelyHuge = 20_000;

    private static readonly byte[][] s_badUtf8 = [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xF0, 0x9F, 0x98]];
    private static readonly byte[][] s_marks = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB], [0xFF, 0xFE, 0, 0]];

    private readonly List<byte> _bytes = [];

    /// <summary>Gives an input; the span is good until the next call.</summary>
    internal ReadOnlySpan<byte> Next(FuzzRandom random)
    {
        _bytes.Clear();
        CollectionExtensions.AddRange(_bytes, random.Pick(corpus.Seeds));
        do
        {
            Change(random);
        }
        while (random.OneIn(2) && _bytes.Count < 200_000);

        return CollectionsMarshal.AsSpan(_bytes);
    }

    private void Change(FuzzRandom random)
    {
        switch (random.Below(40))
        {
            case 0 when _bytes.Count > 0:
                _bytes[random.Below(_bytes.Count)] ^= (byte)(1 << random.Below(8));
                break;
            case 1 when _bytes.Count > 0:
                _bytes[random.Below(_bytes.Count)] = (byte)random.Below(256);
                break;
            case 2:
                Insert(random, [(byte)random.Below(256)]);
                break;
            case 3:
                CutOut(random);
                break;
            case 4:
                Repeat(random, random.OneIn(RarelyHuge) ? 3000 : 1 + random.Below(3));
                break;
            case 5:
                Splice(random);
                break;
            case 6:
                Truncate(random);
                break;
            case 7:
                Nest(random);
                break;
            case 8:
                Insert(random, LongNumber(random));
                break;
            case 9:
                Insert(random, random.Pick(s_badUtf8));
                break;
            case 10:
                CollectionExtensions.InsertRange(_bytes, random.OneIn(4) ? random.Below(_bytes.Count + 1) : 0, random.Pick(s_marks));
                break;
            case 11:
                Insert(random, random.Pick(corpus.Tokens));
                break;
            case < 21:
                Swap(random, corpus.Numbers);
                break;
            case < 25:
                InsertMember(random);
                break;
            default:
                SwapText(random);
                break;
        }
    }

    private void Insert(FuzzRandom random, ReadOnlySpan<byte> piece) => CollectionExtensions.InsertRange(_bytes, random.Below(_bytes.Count + 1), piece);

    private void CutOut(FuzzRandom random)
    {
        int start = random.Below(_bytes.Count);
        _bytes.RemoveRange(start, Math.Min(1 + random.Below(random.OneIn(2) ? 4 : 60), _bytes.Count - start));
    }

    private void Truncate(FuzzRandom random)
    {
        int length = random.Below(_bytes.Count + 1);
        _bytes.RemoveRange(length, _bytes.Count - length);
    }

    private void Repeat(FuzzRandom random, int times)
    {
        int start = random.Below(_bytes.Count + 1);
        byte[] piece = CollectionsMarshal.AsSpan(_bytes)[start..Math.Min(_bytes.Count, start + 1 + random.Below(80))].ToArray();
        byte[] all = new byte[piece.Length * times];
        for (int i = 0; i < times; i++)
        {
            piece.CopyTo(all, i * piece.Length);
        }

        CollectionExtensions.InsertRange(_bytes, start, all);
    }

    /// <summary>Goes on with the end of another file.</summary>
    private void Splice(FuzzRandom random)
    {
        Truncate(random);
        byte[] other = random.Pick(corpus.Seeds);
        CollectionExtensions.AddRange(_bytes, other.AsSpan(random.Below(other.Length)));
    }

    /// <summary>Puts many opening brackets somewhere, and as many closing ones at times.</summary>
    private void Nest(FuzzRandom random)
    {
        int depth = 1 + random.Below(random.OneIn(50) ? 20_000 : 24);
        bool isObject = random.OneIn(3);
        string closing = new(isObject ? '}' : ']', random.OneIn(3) ? 0 : depth);
        string text = isObject
            ? string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + closing
            : new string('[', depth) + "1" + closing;
        if (random.OneIn(2))
        {
            Insert(random, Encoding.UTF8.GetBytes(text));
        }
        else
        {
            Swap(random, [Encoding.UTF8.GetBytes(text)]);
        }
    }

    private static byte[] LongNumber(FuzzRandom random)
    {
        StringBuilder text = new();
        int digits = 1 + random.Below(random.OneIn(20) ? 5000 : 40);
        for (int i = 0; i < digits; i++)
        {
            text.Append((char)('0' + random.Below(10)));
        }

        if (random.OneIn(2))
        {
            text.Insert(random.Below(text.Length), '.');
        }

        if (random.OneIn(2))
        {
            text.Append('e').Append(random.Below(2000) - 1000);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Puts another number where one stands.</summary>
    private void Swap(FuzzRandom random, byte[][] pieces)
    {
        int start = random.Below(_bytes.Count + 1);
        while (start < _bytes.Count && !IsOfNumber(_bytes[start]))
        {
            start++;
        }

        int end = start;
        while (end < _bytes.Count && IsOfNumber(_bytes[end]))
        {
            end++;
        }

        _bytes.RemoveRange(start, end - start);
        CollectionExtensions.InsertRange(_bytes, start, random.Pick(pieces));
    }

    /// <summary>Puts a property first in an object.</summary>
    private void InsertMember(FuzzRandom random)
    {
        int start = _bytes.Count == 0 ? -1 : _bytes.IndexOf((byte)'{', random.OneIn(4) ? random.Below(_bytes.Count) : 0);
        if (start >= 0)
        {
            CollectionExtensions.InsertRange(_bytes, start + 1, random.Pick(corpus.Members));
        }
    }

    /// <summary>Puts another text of its kind where a text stands; at times any token.</summary>
    private void SwapText(FuzzRandom random)
    {
        Span<byte> all = CollectionsMarshal.AsSpan(_bytes);
        int from = random.Below(all.Length + 1);
        bool isInside = all[..from].Count((byte)'"') % 2 == 1;
        int start = IndexOfQuote(isInside ? IndexOfQuote(from) + 1 : from);
        int end = IndexOfQuote(start + 1);
        if (end < all.Length)
        {
            byte[][] pieces = random.OneIn(8) ? corpus.Tokens : corpus.KinOf(all[(start + 1)..end]);
            _bytes.RemoveRange(start, end - start + 1);
            CollectionExtensions.InsertRange(_bytes, start, random.Pick(pieces));
        }
    }

    /// <summary>Gives the place of the next quotation mark; the end of the input when there is none.</summary>
    private int IndexOfQuote(int from)
    {
        int at = from >= _bytes.Count ? -1 : _bytes.IndexOf((byte)'"', from);
        return at < 0 ? _bytes.Count : at;
    }

    private static bool IsOfNumber(byte value) => value is (>= (byte)'0' and <= (byte)'9') or (byte)'.';
}
